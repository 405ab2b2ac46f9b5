package opora.objectivity.signs;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.objectivity.Marker;
import opora.objectivity.MarkerKind;
import opora.objectivity.Work;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.OutcomeBuilder;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** The published formulas, by hand. */
class PublishedMarkersTest {

    private static final AcademicYear YEAR = new AcademicYear(2021);
    private static final Work FOURTH = new Work(YEAR.previous(), Procedure.of("VPR-4-MA"));
    private static final Work FIFTH = new Work(YEAR, Procedure.of("VPR-5-MA"));
    private static final Work EXAM = new Work(YEAR, Procedure.of("EGE-11-RU"));
    private static final MarkScale OF_TEN = new MarkScale(3, 6, 8, 10);

    private final List<WorkFacts> works = new ArrayList<>();

    private static OutcomeBuilder of(int school, Work work) {
        return outcome("edu" + school, work.year().endsIn(), work.procedure().code());
    }

    private void work(Work work, Outcome... outcomes) {
        List<Known> facts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            long school = Long.parseLong(outcome.school().key().replaceAll("\\D", ""));
            facts.add(
                    new Known(
                            work.year().endsIn() * 100L + school,
                            new SchoolId(school),
                            1,
                            1,
                            outcome));
        }
        works.add(new WorkFacts(work, Optional.of(OF_TEN), facts));
    }

    private static Outcome scores(int school, Work work, int score, int participants) {
        int[] scores = new int[11];
        scores[score] = participants;
        return of(school, work).counted(participants, 0).scores(scores).build();
    }

    private List<Marker> markers(MarkerKind kind) {
        return PublishedMarkers.of(new YearFacts(YEAR, works)).stream()
                .filter(marker -> marker.kind() == kind)
                .toList();
    }

    @Test
    void a_school_whose_lower_limit_is_above_the_upper_one_of_the_region_has_an_inflated_mean() {
        work(
                FIFTH,
                of(1, FIFTH).counted(4, 0).scores(0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2).build(),
                of(2, FIFTH).counted(8, 0).scores(0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0).build());

        List<Marker> inflated = markers(MarkerKind.INFLATED_MEAN);

        assertThat(inflated).hasSize(2);
        // school 1: mean 9.5, s 0.5, 4 pupils; region: mean 58/12, Σx² 414
        double deviation = Math.sqrt(414 / 12.0 - Math.pow(58 / 12.0, 2));
        assertThat(inflated.getFirst().value()).isCloseTo(9.5 - 1.96 * 0.25, within(1e-9));
        assertThat(inflated.getFirst().border())
                .isCloseTo(58 / 12.0 + 1.96 * deviation / Math.sqrt(12), within(1e-9));
        assertThat(inflated).extracting(Marker::isMarked).containsExactly(true, false);
        assertThat(inflated.getFirst().facts()).containsExactly(2021_01L);
    }

    @Test
    void ranks_against_the_mark_book_are_told_in_both_readings() {
        int[][] against = {{0, 0, 0, 3}, {0, 0, 3, 0}, {0, 3, 0, 0}, {3, 0, 0, 0}};
        work(
                FIFTH,
                of(1, FIFTH).counted(12, 3).journal(against).build(),
                of(2, FIFTH).counted(12, 3).build());

        assertThat(markers(MarkerKind.RANKS))
                .singleElement()
                .matches(Marker::isMarked)
                .satisfies(marker -> assertThat(marker.value()).isCloseTo(-1, within(1e-12)));
        assertThat(markers(MarkerKind.RANKS_LITERALLY)).singleElement().matches(Marker::isMarked);
    }

    @Test
    void a_cohort_is_followed_from_grade_to_grade_and_the_outer_fences_mark() {
        Outcome[] before = new Outcome[12];
        Outcome[] after = new Outcome[12];
        for (int school = 1; school <= 12; school++) {
            before[school - 1] = scores(school, FOURTH, 6, 20);
            after[school - 1] = scores(school, FIFTH, school == 12 ? 1 : 5 + school % 2, 20);
        }
        work(FOURTH, before);
        work(FIFTH, after);

        List<Marker> falls = markers(MarkerKind.COHORT_FALL);

        assertThat(falls).hasSize(12);
        assertThat(falls.getLast().value()).as("60 % after 10 %").isCloseTo(6, within(1e-12));
        assertThat(falls)
                .filteredOn(Marker::isMarked)
                .extracting(marker -> marker.school().value())
                .containsExactly(12L);
        assertThat(markers(MarkerKind.COHORT_RISE)).hasSize(12).noneMatch(Marker::isMarked);
        assertThat(markers(MarkerKind.SUDDEN_CHANGE)).isEmpty(); // all the same before: no line
        assertThat(falls.getLast().facts()).containsExactly(2020_12L, 2021_12L);
    }

    @Test
    void nothing_published_is_asked_of_the_exam_after_grade_eleven() {
        work(EXAM, scores(1, EXAM, 9, 10), scores(2, EXAM, 3, 30));

        assertThat(PublishedMarkers.of(new YearFacts(YEAR, works))).isEmpty();
    }
}
