package opora.programme;

import java.util.Optional;
import opora.programme.agreement.Course;
import opora.programme.agreement.Step.Kind;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope;

/**
 * Who reads drafts: those of whose territory the programme is, they write it or look at it. Whoever else has it in sight reads what was approved, as if there had been nothing before, between
 * and after. The second wall says the same.
 */
public final class Readership {

    private Readership() {}

    /** A programme of a school is in sight of its own territory alone. */
    public static boolean readsDrafts(TerritoryScope seen, Programme one) {
        return one.school().isPresent()
                || switch (seen) {
                    case TerritoryScope.WholeRegion() -> true;
                    case TerritoryScope.OneMunicipality(MunicipalityId own) ->
                            one.municipality().equals(Optional.of(own));
                    case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ -> false;
                };
    }

    /** As far as it is told to a reader. */
    public static Programme told(TerritoryScope seen, Programme one) {
        return readsDrafts(seen, one) ? one : one.with(one.course().held());
    }

    /** Whether a reader may ask for this edition of a programme that was told so far. */
    static boolean reads(TerritoryScope seen, Programme one, int edition) {
        Course course = one.course();
        return edition >= 1
                && edition <= course.edition()
                && (readsDrafts(seen, one)
                        || course.steps().stream()
                                .anyMatch(step ->
                                        step.kind() == Kind.APPROVED && step.edition() == edition));
    }
}
