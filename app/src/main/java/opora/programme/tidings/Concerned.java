package opora.programme.tidings;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import opora.access.Hat;
import opora.access.Right;
import opora.programme.Programme;
import opora.programme.Reviewers;
import opora.programme.agreement.Stage;
import opora.territory.MunicipalityId;

/**
 * Whom a programme concerns.
 *
 * @param municipality of the school or whose it is; empty for the regional one
 */
record Concerned(Programme programme, Optional<MunicipalityId> municipality) {

    /** Those whose it is. */
    Predicate<Hat> authors() {
        return hat ->
                hat.role().may(Right.WRITE_PROGRAMMES)
                        && hat.role().reach() == programme.level().written()
                        && hat.scope().onlySchool().equals(programme.school())
                        && hat.scope().onlyMunicipality().equals(programme.municipality());
    }

    /** Those who look at it at a stage. */
    Predicate<Hat> reviewers(Stage stage) {
        return hat ->
                Reviewers.looks(hat.role(), stage)
                        && switch (stage) {
                            case CURATOR ->
                                    programme
                                            .school()
                                            .filter(school ->
                                                    hat.scope()
                                                            .onlySchools()
                                                            .orElse(Set.of())
                                                            .contains(school))
                                            .isPresent();
                            case MUNICIPALITY ->
                                    hat.scope().onlyMunicipality().equals(municipality);
                            case REGION -> true;
                        };
    }
}
