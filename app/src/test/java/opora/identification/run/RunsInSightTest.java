package opora.identification.run;

import static opora.identification.RunsTestBed.OPERATOR;
import static opora.identification.RunsTestBed.REGION;
import static opora.identification.RunsTestBed.municipality;
import static opora.identification.RunsTestBed.school;
import static opora.identification.TestRegion.UPPER;
import static opora.identification.TestRegion.code;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import opora.access.Role;
import opora.access.Viewer;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Counts;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.Test;

class RunsInSightTest extends OnKeptRuns {

    private static Viewer coordinator() {
        return new Viewer(
                8,
                "Юдин П. К.",
                "m@opora.test",
                Role.MUNICIPAL_COORDINATOR,
                municipality(1),
                "Верхнелужский район");
    }

    @Test
    void a_municipality_sees_its_schools_and_their_counts_only() {
        Run run = startInForce();

        assertThat(bed.runs().find(municipality(2), run.id()).orElseThrow().counts())
                .isEqualTo(new Counts(2, 0, 0, 1, 1));
        assertThat(bed.runs().schools(municipality(2), run.id()).entries())
                .extracting(entry -> entry.place().code())
                .containsExactly(code(3), code(4));
        assertThat(bed.runs().entry(municipality(2), run.id(), new SchoolId(1))).isEmpty();
        assertThat(bed.runs().entry(municipality(2), run.id(), new SchoolId(3))).isPresent();
    }

    @Test
    void a_school_sees_itself_only() {
        Run run = startInForce();

        assertThat(bed.runs().schools(school(3), run.id()).entries())
                .extracting(entry -> entry.place().code())
                .containsExactly(code(3));
        assertThat(bed.runs().entry(school(3), run.id(), new SchoolId(1))).isEmpty();
        assertThat(bed.runs().list(school(3)))
                .extracting(Run::counts)
                .containsExactly(new Counts(1, 0, 0, 1, 0));
    }

    @Test
    void a_run_is_of_the_whole_region_and_nobody_else_starts_one() {
        assertThatThrownBy(() -> bed.runs().start(coordinator(), YEAR, METHOD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void two_people_who_start_at_once_both_have_their_run() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            List<Future<Run>> started =
                    people.invokeAll(List.<Callable<Run>>of(this::start, this::start));

            assertThat(bed.runs().list(REGION))
                    .containsExactlyInAnyOrder(started.get(0).get(), started.get(1).get());
        }
    }

    @Test
    void homes_come_as_a_person_reads_them() {
        region.school(10, "Школа № 10", UPPER)
                .school(11, "Школа № 2", UPPER)
                .result(9, 2026, "VPR-5-RU", 5, 10);

        assertThat(bed.records().homes(REGION, start().id()))
                .extracting(home -> home.school().value())
                .containsExactly(1L, 2L, 11L, 10L, 3L, 4L, 9L);
    }

    @Test
    void runs_come_by_year_and_the_newest_of_a_year_first() {
        Run first = start();
        Run second = start();
        Run ofTheYearBefore = bed.runs().start(OPERATOR, YEAR.previous(), METHOD);

        assertThat(bed.runs().list(REGION)).containsExactly(second, first, ofTheYearBefore);
    }

    @Test
    void a_draft_is_seen_by_the_region_only_until_it_is_put_in_force() {
        Run run = start();

        assertThat(bed.runs().find(REGION, run.id())).contains(run);
        assertThat(run.inForce()).isFalse();
        for (TerritoryScope below : List.of(municipality(2), school(3))) {
            assertThat(bed.runs().list(below)).isEmpty();
            assertThat(bed.runs().find(below, run.id())).isEmpty();
            assertThat(bed.runs().entry(below, run.id(), new SchoolId(3))).isEmpty();
            assertThat(bed.records().homes(below, run.id())).isEmpty();
            assertThat(bed.records().facts(below, run.id(), new SchoolId(3))).isEmpty();
        }

        bed.runs().putInForce(OPERATOR, run.id());
        assertThat(bed.runs().find(REGION, run.id()).orElseThrow().inForce()).isTrue();
        assertThat(bed.runs().inForce(school(3))).isPresent();

        bed.runs().withdraw(OPERATOR, run.id());
        assertThat(bed.runs().inForce(REGION)).isEmpty();
        assertThat(bed.runs().inForce(school(3))).isEmpty();
    }

    @Test
    void a_school_that_moved_is_seen_by_its_new_municipality_in_lists_drafts_and_past_cards() {
        Run inForce = startInForce();
        Run draft = start();
        bed.shown().show(OPERATOR, draft.id());
        SchoolId moved = new SchoolId(3);

        region.school(3, "Школа № 3", UPPER);

        TerritoryScope taking = municipality(1);
        assertThat(bed.runs().entry(taking, inForce.id(), moved)).isPresent();
        assertThat(bed.shown().entry(taking, draft.id(), moved)).isPresent();
        assertThat(bed.shown().facts(taking, draft.id(), moved)).isNotEmpty();
        assertThat(bed.records().told(taking, inForce, moved)).isPresent();
        assertThat(bed.shown().find(taking, draft.id()).orElseThrow().counts())
                .isEqualTo(bed.runs().find(taking, inForce.id()).orElseThrow().counts());
        TerritoryScope giving = municipality(2);
        assertThat(bed.runs().entry(giving, inForce.id(), moved)).isEmpty();
        assertThat(bed.shown().entry(giving, draft.id(), moved)).isEmpty();
        assertThat(bed.shown().facts(giving, draft.id(), moved)).isEmpty();
        assertThat(bed.records().told(giving, inForce, moved)).isEmpty();
    }

    @Test
    void of_each_year_one_run_is_in_force_and_the_newest_year_holds() {
        Run first = startInForce();
        Run trial = start();
        Run before = bed.runs().start(OPERATOR, YEAR.previous(), METHOD);
        bed.runs().putInForce(OPERATOR, before.id());

        assertThat(bed.runs().inForce(municipality(2)).orElseThrow().id()).isEqualTo(first.id());
        assertThat(bed.runs().list(municipality(2)))
                .extracting(Run::id)
                .containsExactly(first.id(), before.id());

        bed.runs().putInForce(OPERATOR, trial.id());
        assertThat(bed.runs().inForce(municipality(2)).orElseThrow().id()).isEqualTo(trial.id());
        bed.runs().withdraw(OPERATOR, first.id());
        assertThat(bed.runs().inForce(municipality(2)).orElseThrow().id()).isEqualTo(trial.id());
    }

    @Test
    void nobody_below_the_region_puts_a_run_in_force() {
        Run run = startInForce();

        assertThatThrownBy(() -> bed.runs().putInForce(coordinator(), run.id()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bed.runs().withdraw(coordinator(), run.id()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_run_that_is_not_there_is_not_found() {
        assertThat(bed.runs().find(REGION, 404)).isEmpty();
        assertThat(bed.runs().inForce(REGION)).isEmpty();
    }
}
