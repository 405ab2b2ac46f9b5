package opora.overview.next.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import opora.overview.next.order.Cause.Next;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;

/** Schools «101001», «101002» … with causes of any kind. */
final class Invented {

    private Invented() {}

    static School school(int number) {
        return new School(
                new SchoolId(number),
                Integer.toString(101_000 + number),
                "Школа № " + number,
                new Municipality(new MunicipalityId(1), "Верхний район"),
                School.Details.UNKNOWN,
                Optional.empty());
    }

    static List<School> schools(int count) {
        List<School> schools = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            schools.add(school(number));
        }
        return schools;
    }

    static Cause cause(int school, CauseKind kind, int times) {
        return new Cause(new SchoolId(school), kind, times, kind.name(), new Next("", "/"));
    }

    static Cause cause(int school, CauseKind kind) {
        return cause(school, kind, 1);
    }

    /** Of schools 1 to so many, at most one of a kind for each. */
    static Arbitrary<List<Cause>> causes(int schools) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, schools),
                        Arbitraries.of(CauseKind.class),
                        Arbitraries.integers().between(1, 5))
                .as((school, kind, times) -> cause(school, kind, times))
                .list()
                .ofMaxSize(40)
                .uniqueElements(cause -> Arrays.asList(cause.school(), cause.kind()));
    }
}
