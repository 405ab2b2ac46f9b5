package opora.programme.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.agreement.Course;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Doing;
import opora.programme.progress.Progress.ListedSchool;
import opora.programme.progress.Progress.Part;
import opora.programme.progress.Progress.Stage;
import org.junit.jupiter.api.Test;

/** Counted by hand, see {@link SmallProgress}. */
class ProgressTest {

    private static final Progress PROGRESS = SmallProgress.get();

    private static Doing doing(ActivityState state, String due) {
        return new Doing(
                state,
                Optional.empty(),
                Optional.empty(),
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void the_last_day_itself_is_due_and_what_was_cancelled_is_not_counted() {
        assertThat(
                        Tally.of(
                                List.of(
                                        doing(ActivityState.DONE, "2026-11-30"),
                                        doing(ActivityState.DONE_LATE, "2026-12-01"),
                                        doing(ActivityState.UNPROVED, "2026-12-02"),
                                        doing(ActivityState.OVERDUE, "2026-11-01"),
                                        doing(ActivityState.CANCELLED, "2026-11-01"),
                                        doing(ActivityState.DOING, "")),
                                SmallProgress.DAY))
                .isEqualTo(new Tally(5, 2, 3, 1, 1));
    }

    @Test
    void nothing_is_nothing() {
        assertThat(Tally.of(List.of(), SmallProgress.DAY)).isEqualTo(Tally.NOTHING);
    }

    @Test
    void sums_are_those_of_the_programmes_that_are_carried_out() {
        assertThat(PROGRESS.carriedOut()).isEqualTo(3);
        assertThat(PROGRESS.total()).isEqualTo(new Tally(19, 5, 8, 1, 2));
    }

    @Test
    void a_municipality_has_its_own_and_those_of_its_schools_and_the_region_none() {
        assertThat(PROGRESS.parts())
                .containsExactly(
                        new Part(
                                "Верхнелужский район",
                                2,
                                Map.of(Stage.CARRIED_OUT, 1, Stage.DRAFT, 1),
                                1,
                                new Tally(5, 2, 3, 1, 0)),
                        new Part(
                                "Город Лужанск",
                                1,
                                Map.of(Stage.NONE, 1),
                                1,
                                new Tally(4, 0, 1, 0, 1)));
    }

    @Test
    void of_two_programmes_of_a_school_the_farther_one_counts() {
        assertThat(PROGRESS.schools(Stage.CARRIED_OUT))
                .extracting(ListedSchool::name)
                .containsExactly("Боровинская СОШ");
        assertThat(PROGRESS.schools(Stage.NONE))
                .extracting(ListedSchool::name)
                .containsExactly("Школа № 2");
        assertThat(PROGRESS.missing()).containsOnlyKeys("Город Лужанск");
    }

    @Test
    void it_is_said_in_sentences() {
        assertThat(ProgressWords.of(PROGRESS).stream().map(said -> said.replace('\u00a0', ' ')))
                .containsExactly(
                        "Школ перечня — 3 (перечень 2026 года): программа утверждена — 1, черновик — 1, программы нет — 1.",
                        "Выполняются 3 программы. Выполнено 5 из 19 мероприятий, по плану к 1 декабря — 8.",
                        "Просрочено 2 мероприятия, ещё 1 ждёт подтверждения.");
    }

    @Test
    void without_a_list_and_without_programmes_it_says_so() {
        Progress empty =
                new Progress(SmallProgress.DAY, "Область", Optional.empty(), List.of(), List.of());
        assertThat(ProgressWords.of(empty))
                .containsExactly("Ни одна программа ещё не выполняется.");
        assertThat(empty.parts()).isEmpty();
        assertThat(empty.total()).isEqualTo(Tally.NOTHING);
    }

    @Test
    void a_programme_whose_correction_is_looked_at_still_holds() {
        Progress.Line line =
                new Progress.Line(
                        "Верхнелужский район",
                        "Липовская ООШ",
                        Optional.of(2L),
                        "Программа",
                        "Школьная",
                        Course.Phase.REVIEW,
                        "/programmes/2",
                        Optional.of(new Tally(1, 0, 0, 0, 0)));
        Progress corrected =
                new Progress(
                        SmallProgress.DAY, "Область", PROGRESS.list(), List.of(line), List.of());
        assertThat(corrected.schools(Stage.CARRIED_OUT))
                .extracting(ListedSchool::name)
                .containsExactly("Липовская ООШ");
    }
}
