package opora.objectivity.signs;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Terms;
import opora.objectivity.Work;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** Who is not asked, and why. */
class QuestionsTest {

    private static final AcademicYear YEAR = new AcademicYear(2022);
    private static final MarkScale SCALE = new MarkScale(2, 3, 4, 5);

    @Test
    void without_a_scale_no_border_is_asked_where_the_marks_do_not_show_it() {
        Outcome two = marked(2, 1, 1, 1);
        Outcome three = marked(3, 1, 1, 1);

        assertThat(reasons(SignKind.BORDER, Optional.empty(), two, three))
                .containsExactly(Reason.NO_SCALE, Reason.NO_SCALE);
        assertThat(reasons(SignKind.BORDER, Optional.empty(), tasks(item("1", 3, 1, 1))))
                .containsExactly(Reason.NO_SCALE);
        assertThat(reasons(SignKind.BORDER, Optional.empty(), scores(0, 3, 9, 1)))
                .containsExactly(Reason.NO_MAXIMUM);
    }

    @Test
    void the_marks_of_all_schools_show_where_three_begins() {
        WorkFacts shown = facts(work(2022, "VPR-5-MA"), Optional.empty(), marked(2, 1, 1, 1));

        assertThat(shown.pass()).contains(2);
        assertThat(facts(work(2022, "VPR-5-MA"), Optional.empty(), marked(2, 1, 0, 1)).pass())
                .as("nobody has the score between")
                .isEmpty();
        assertThat(facts(work(2022, "VPR-5-MA"), Optional.of(SCALE), marked(3, 1, 1, 1)).pass())
                .as("the published scale goes first")
                .contains(SCALE.three());
    }

    @Test
    void without_scale_and_paper_nobody_is_called_even() {
        assertThat(reasons(SignKind.EVEN, Optional.empty(), scores(0, 3, 9, 1)))
                .containsExactly(Reason.NO_MAXIMUM);
    }

    @Test
    void a_school_without_scores_stands_aside() {
        assertThat(reasons(SignKind.BORDER, Optional.of(SCALE), scores()))
                .containsExactly(Reason.NO_SCORES);
        assertThat(reasons(SignKind.EVEN, Optional.of(SCALE), scores(0, 0)))
                .containsExactly(Reason.NO_SCORES);
    }

    @Test
    void a_score_above_the_maximum_puts_the_school_aside_and_no_other() {
        Outcome beyond = scores(0, 3, 9, 1, 0, 0, 1);
        Outcome within = scores(0, 3, 9, 1, 0, 1, 0);

        assertThat(reasons(SignKind.BORDER, Optional.of(SCALE), beyond, within))
                .containsExactly(Reason.BEYOND_MAXIMUM, Reason.NOT_TELLING);
    }

    @Test
    void a_school_alone_is_unlike_nobody() {
        assertThat(reasons(SignKind.BORDER, Optional.of(SCALE), scores(0, 0, 40, 0)))
                .containsExactly(Reason.NOT_TELLING);
    }

    @Test
    void a_paper_that_most_schools_do_not_have_is_not_compared() {
        Outcome usual = tasks(item("1", 1, 10, 5), item("2", 2, 10, 5));
        Outcome other = tasks(item("1", 2, 10, 5), item("2", 1, 10, 5));

        assertThat(reasons(SignKind.INVERSION, Optional.empty(), other, usual, usual))
                .containsExactly(Reason.OTHER_PAPER, Reason.NOT_TELLING, Reason.NOT_TELLING);
    }

    @Test
    void a_school_without_tasks_or_with_points_beyond_the_cells_stands_aside() {
        Outcome usual = tasks(item("1", 1, 10, 5), item("2", 2, 10, 5));
        Outcome without = tasks();
        Outcome unread = tasks(item("1", 1, 0, 0), item("2", 2, 0, 0));
        Outcome beyond = tasks(item("1", 1, 10, 11), item("2", 2, 10, 5));

        assertThat(reasons(SignKind.INVERSION, Optional.empty(), usual, without, unread, beyond))
                .containsExactly(
                        Reason.NOT_TELLING,
                        Reason.NO_TASKS,
                        Reason.NO_TASKS,
                        Reason.CONTRADICTING_TASKS);
    }

    @Test
    void a_school_whose_pupils_took_no_exam_later_is_named() {
        YearFacts year =
                new YearFacts(
                        YEAR,
                        List.of(
                                facts(
                                        new Work(YEAR.previous(), Procedure.of("VPR-8-RU")),
                                        Optional.empty(),
                                        scores(1, 1),
                                        outcome("edu", 2021, "VPR-8-RU").counted(0, 0).build()),
                                facts(new Work(YEAR, Procedure.of("OGE-9-RU")), Optional.empty())));

        assertThat(reasons(SignKind.UNCONFIRMED, year))
                .containsExactly(Reason.NO_LATER, Reason.NO_MEAN);
    }

    @Test
    void a_year_needs_its_works_and_the_nearest_earlier_ones_of_the_same_pupils() {
        List<Work> held =
                List.of(
                        work(2022, "OGE-9-MA"),
                        work(2021, "VPR-8-MA"),
                        work(2020, "VPR-7-MA"),
                        work(2021, "VPR-8-RU"),
                        work(2022, "EGE-11-RU"),
                        work(2021, "VPR-10-RU"),
                        work(2022, "VPR-5-MA"),
                        work(2021, "VPR-4-MA"));

        assertThat(YearFacts.needed(YEAR, held))
                .containsExactly(
                        work(2021, "VPR-10-RU"),
                        work(2021, "VPR-4-MA"),
                        work(2021, "VPR-8-MA"),
                        work(2022, "EGE-11-RU"),
                        work(2022, "OGE-9-MA"),
                        work(2022, "VPR-5-MA"));
    }

    @Test
    void an_exam_stands_beside_the_nearest_work_of_the_same_pupils_that_was_held() {
        Work exam = work(2022, "OGE-9-MA");

        assertThat(SamePupils.before(exam, List.of(work(2018, "VPR-5-MA"), work(2019, "VPR-6-MA"))))
                .contains(work(2019, "VPR-6-MA"));
        assertThat(
                        SamePupils.before(
                                exam,
                                List.of(
                                        work(2021, "VPR-8-RU"),
                                        work(2020, "VPR-8-MA"),
                                        work(2017, "VPR-4-MA"),
                                        exam)))
                .isEmpty();
    }

    @Test
    void of_the_final_exams_only_russian_is_compared_and_only_with_grade_ten() {
        List<Work> held =
                List.of(
                        work(2021, "VPR-10-RU"),
                        work(2021, "VPR-10-MA"),
                        work(2019, "VPR-8-RU"),
                        work(2020, "OGE-9-RU"));

        assertThat(SamePupils.before(work(2022, "EGE-11-RU"), held))
                .contains(work(2021, "VPR-10-RU"));
        assertThat(SamePupils.before(work(2022, "EGE-11-RU"), held.subList(1, 4))).isEmpty();
        assertThat(SamePupils.before(work(2022, "EGE-11-MA"), held)).isEmpty();
    }

    @Test
    void a_year_without_results_has_no_signs() {
        assertThat(Screening.of(Terms.USUAL, new YearFacts(YEAR, List.of())).signs()).isEmpty();
    }

    private static List<Reason> reasons(
            SignKind kind, Optional<MarkScale> scale, Outcome... outcomes) {
        WorkFacts facts = facts(work(2022, "VPR-5-MA"), scale, outcomes);
        return reasons(kind, new YearFacts(YEAR, List.of(facts)));
    }

    private static List<Reason> reasons(SignKind kind, YearFacts year) {
        return Screening.of(Terms.USUAL, year).notAsked().stream()
                .filter(answer -> answer.kind() == kind)
                .sorted((one, other) -> Long.compare(one.school().value(), other.school().value()))
                .map(NotAsked::reason)
                .toList();
    }

    private static WorkFacts facts(Work work, Optional<MarkScale> scale, Outcome... outcomes) {
        List<Known> facts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            long number = facts.size() + 1L;
            facts.add(new Known(number, new SchoolId(number), 1, 1, outcome));
        }
        return new WorkFacts(work, scale, facts);
    }

    private static Work work(int year, String procedure) {
        return new Work(new AcademicYear(year), Procedure.of(procedure));
    }

    private static Outcome scores(int... histogram) {
        return outcome("edu", 2022, "VPR-5-MA").scores(histogram).build();
    }

    /** One participant with 0 points, then so many with 1, 2, … of 3 points; those below {@code pass} have «2». */
    private static Outcome marked(int pass, int... from) {
        int[] histogram = new int[from.length + 1];
        histogram[0] = 1;
        System.arraycopy(from, 0, histogram, 1, from.length);
        int twos = Arrays.stream(histogram).limit(pass).sum();
        int all = Arrays.stream(histogram).sum();
        return outcome("edu", 2022, "VPR-5-MA")
                .scores(histogram)
                .marks(twos, all - twos, 0, 0)
                .items(item("1", from.length, all, all))
                .build();
    }

    private static Outcome tasks(ItemSum... items) {
        return outcome("edu", 2022, "VPR-5-MA").items(items).build();
    }

    private static ItemSum item(String number, int maximum, int cells, int points) {
        return new ItemSum(
                number,
                maximum,
                new int[] {cells, 0, 0, 0, 0, 0},
                new int[] {points, 0, 0, 0, 0, 0});
    }
}
