package opora.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import opora.identification.Method;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Counts;
import opora.results.ProcedureOutcomes.Held;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;

class ListTasksTest {

    private static List<Held> everything(int year) {
        return Method.FEDERAL_847.procedures().stream()
                .map(procedure -> new Held(new AcademicYear(year), procedure, 10, 100))
                .toList();
    }

    private static Lists.Judged judged(int year, boolean inForce, boolean current) {
        Run run =
                new Run(
                        7,
                        new AcademicYear(year),
                        Method.FEDERAL_847,
                        Instant.parse("2026-12-09T07:42:00Z"),
                        "Кравцова Е. П.",
                        "9f86",
                        "",
                        inForce,
                        new Counts(10, 1, 1, 8, 0));
        return new Lists.Judged(run, current);
    }

    private static List<String> titles(List<Held> held, Lists.Judged... judged) {
        return ListTasks.of(held, List.of(judged)).stream().map(Task::title).toList();
    }

    @Test
    void with_a_current_list_in_force_there_is_nothing_to_do() {
        assertThat(titles(everything(2026), judged(2026, true, true))).isEmpty();
    }

    @Test
    void before_anything_is_loaded_there_is_nothing_to_judge() {
        assertThat(titles(List.of())).isEmpty();
    }

    @Test
    void results_without_a_run_have_to_be_judged() {
        assertThat(titles(everything(2026)))
                .containsExactly("Выявить школы по результатам 2026 года");
    }

    @Test
    void a_draft_waits_for_a_decision() {
        assertThat(titles(everything(2026), judged(2026, false, true)))
                .containsExactly("Сделать перечень 2026 года действующим");
    }

    @Test
    void a_list_of_other_data_has_to_be_made_anew() {
        assertThat(titles(everything(2026), judged(2026, true, false)))
                .containsExactly("Выявить школы по результатам 2026 года заново");
    }

    @Test
    void a_list_in_force_whose_results_were_recalled_is_told() {
        assertThat(titles(everything(2026), judged(2027, true, false), judged(2026, false, true)))
                .containsExactly(
                        "Вернуть перечень 2027 года в черновики",
                        "Сделать перечень 2026 года действующим");
    }

    @Test
    void what_is_not_loaded_is_named() {
        List<Held> half =
                Stream.of(everything(2025), everything(2026).subList(0, 6))
                        .flatMap(List::stream)
                        .toList();
        assertThat(ListTasks.of(half, List.of(judged(2026, true, true))))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.title()).isEqualTo("Загрузить недостающее за 2026 год");
                    assertThat(task.sub()).isEqualTo("нет результатов: Математика 6; Русский 6");
                });
    }
}
