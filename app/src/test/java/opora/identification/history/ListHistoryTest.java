package opora.identification.history;

import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.identification.Method;
import opora.identification.PastLists.Past;
import opora.identification.RunRecords.Standing;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.Verdict.Status;
import opora.identification.history.ListHistory.Kept;
import opora.identification.history.ListHistory.Line;
import opora.identification.history.ListHistory.Movement;
import opora.identification.history.ListHistory.Told;
import opora.identification.history.ListHistory.YearOfRun;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;

class ListHistoryTest {

    @Test
    void who_came_and_went_adds_up_to_both_lists() {
        Movement movement =
                Movement.of(
                        List.of(
                                standing(1, Status.LOW_RESULTS),
                                standing(2, Status.LOW_RESULTS),
                                standing(3, Status.LOW_RESULTS),
                                standing(4, Status.LOW_RESULTS),
                                standing(5, Status.CLEAR)),
                        List.of(
                                standing(1, Status.LOW_RESULTS),
                                standing(2, Status.AT_RISK),
                                standing(3, Status.NO_DATA),
                                standing(5, Status.LOW_RESULTS)));
        assertThat(movement).isEqualTo(new Movement(1, 1, 1, 1, 1));
    }

    @Property
    void movements_always_add_up(
            @ForAll("standings") List<Standing> before, @ForAll("standings") List<Standing> now) {
        Movement movement = Movement.of(before, now);
        assertThat(movement.entered() + movement.stayed()).isEqualTo(listed(now));
        assertThat(movement.stayed() + movement.left() + movement.unjudged() + movement.gone())
                .isEqualTo(listed(before));
    }

    @Test
    void a_document_tells_only_years_that_have_no_list_of_their_own() {
        ListHistory history =
                ListHistory.of(
                        List.of(kept(2026, List.of(standing(1, Status.CLEAR)))),
                        List.of(past(2026, 5), past(2019, 128)));
        assertThat(history.years()).extracting(Line::year).containsExactly(year(2026), year(2019));
        assertThat(history.years().getFirst()).isInstanceOf(Kept.class);
        assertThat(history.years().getLast()).isEqualTo(new Told(past(2019, 128)));
    }

    @Test
    void municipalities_without_a_listed_school_are_named_and_only_those_of_the_run_counted() {
        ListHistory history =
                ListHistory.of(
                        List.of(
                                kept(
                                        2026,
                                        List.of(
                                                new Standing(
                                                        new SchoolId(1), Status.CLEAR, "Озёрный"),
                                                new Standing(
                                                        new SchoolId(2), Status.AT_RISK, "Озёрный"),
                                                new Standing(
                                                        new SchoolId(3),
                                                        Status.LOW_RESULTS,
                                                        "Луговой"),
                                                new Standing(new SchoolId(4), Status.CLEAR, "")))),
                        List.of());
        Kept line = (Kept) history.years().getFirst();
        assertThat(line.municipalities()).isEqualTo(2);
        assertThat(line.without()).containsExactly("Озёрный");
        assertThat(line.movement()).isEmpty();
    }

    private static long listed(List<Standing> standings) {
        return standings.stream().filter(one -> one.status() == Status.LOW_RESULTS).count();
    }

    private static Standing standing(long school, Status status) {
        return new Standing(new SchoolId(school), status, "Озёрный");
    }

    private static Past past(int of, int listed) {
        return new Past(
                year(of), listed, Optional.empty(), "документ", Instant.EPOCH, "Кравцова Е. П.");
    }

    private static YearOfRun kept(int of, List<Standing> standings) {
        return new YearOfRun(
                new Run(
                        of,
                        year(of),
                        Method.FEDERAL_847,
                        Instant.EPOCH,
                        "Кравцова Е. П.",
                        "",
                        "",
                        true,
                        new SchoolList.Counts(standings.size(), (int) listed(standings), 0, 0, 0)),
                Optional.empty(),
                standings);
    }

    @Provide
    Arbitrary<List<Standing>> standings() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 8), Arbitraries.of(Status.values()))
                .as((school, status) -> standing(school, status))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Standing::school);
    }
}
