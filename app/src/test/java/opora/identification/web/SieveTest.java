package opora.identification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.identification.Verdict.Status;
import opora.identification.run.Roll.Home;
import opora.identification.run.Roll.Line;
import opora.identification.web.ListQuery.Filter;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** One look at every school tells the same as a look for every filter. */
class SieveTest {

    private static final Procedure RUSSIAN = Procedure.of("VPR-6-RU");

    /** Every combination of what the filters ask. */
    private static List<Line> schools() {
        List<Line> schools = new ArrayList<>();
        for (String name : List.of("Липовская СОШ", "Талая ООШ")) {
            for (long home : List.of(1L, 2L)) {
                for (Status status : Status.values()) {
                    for (Set<Procedure> low : List.of(Set.<Procedure>of(), Set.of(RUSSIAN))) {
                        for (boolean small : new boolean[] {true, false}) {
                            schools.add(
                                    new Line(
                                            new SchoolId(schools.size()),
                                            "edu" + schools.size(),
                                            Optional.of(name),
                                            new Home(home, "Район " + home),
                                            status,
                                            low,
                                            small,
                                            0,
                                            0,
                                            0));
                        }
                    }
                }
            }
        }
        return schools;
    }

    private static ListQuery query(String... words) {
        MultiValueMap<String, String> address = new LinkedMultiValueMap<>();
        for (String word : words) {
            String[] parts = word.split("=");
            address.add(parts[0], parts[1]);
        }
        return ListQuery.of(address);
    }

    private static boolean passesAllBut(ListQuery query, Filter left, Line school) {
        return Arrays.stream(Filter.values())
                .filter(filter -> filter != left)
                .allMatch(filter -> query.passes(filter, school));
    }

    @Test
    void every_filter_counts_with_all_others_as_they_are() {
        List<Line> schools = schools();
        for (ListQuery query :
                List.of(
                        query(),
                        query("q=липов"),
                        query("q=ТАЛАЯ", "m=2", "status=clear", "status=nodata"),
                        query("p=VPR-6-RU", "size=small", "m=1"),
                        query("q=edu1", "p=VPR-6-RU", "size=large", "status=listed"))) {
            Sieve sieve = new Sieve(query, schools);
            for (Filter filter : Filter.values()) {
                assertThat(sieve.without(filter))
                        .isEqualTo(
                                schools.stream()
                                        .filter(school -> passesAllBut(query, filter, school))
                                        .toList());
            }
            assertThat(sieve.chosen())
                    .isEqualTo(
                            sieve.ofAnyStatus().stream()
                                    .filter(school -> query.passes(Filter.STATUS, school))
                                    .toList());
        }
    }

    @Test
    void filters_choose_what_they_say() {
        assertThat(
                        new Sieve(query("q=липов", "m=2", "status=listed", "p=VPR-6-RU"), schools())
                                .chosen())
                .hasSize(2)
                .allSatisfy(school -> {
                    assertThat(school.title()).isEqualTo("Липовская СОШ");
                    assertThat(school.home().municipality()).isEqualTo(2);
                    assertThat(school.status()).isEqualTo(Status.LOW_RESULTS);
                    assertThat(school.low()).containsExactly(RUSSIAN);
                });
        assertThat(new Sieve(query("size=small", "status=nodata"), schools()).chosen()).isEmpty();
    }
}
