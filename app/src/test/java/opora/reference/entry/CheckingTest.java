package opora.reference.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.reference.Card;
import opora.reference.Contents;
import opora.reference.Part;
import opora.reference.Source;
import opora.reference.Version;
import opora.reference.WorkTask;
import opora.reference.entry.Checking.Checked;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final AcademicYear YEAR = new AcademicYear(2026);

    private static Card empty(String procedure) {
        return new Card(Procedure.of(procedure), YEAR, List.of());
    }

    private static Card known(String procedure, Contents contents) {
        Version version =
                new Version(
                        1,
                        contents,
                        new Source("Приказ № 5", "", Optional.empty(), Source.State.ENTERED),
                        Optional.empty(),
                        Optional.empty());
        return new Card(Procedure.of(procedure), YEAR, List.of(version));
    }

    private static Typed scale(String maximum, String two, String three, String four, String five) {
        return typed(maximum, two, three, four, five, "", "", "");
    }

    private static Typed typed(
            String maximum,
            String two,
            String three,
            String four,
            String five,
            String tasks,
            String minimum,
            String conditions) {
        return new Typed(
                maximum,
                two,
                three,
                four,
                five,
                tasks,
                minimum,
                conditions,
                "Приказ № 7",
                "12",
                "2026-02-21",
                "CHECKED");
    }

    private static Map<String, String> mistakes(Card card, Typed typed) {
        return switch (Checking.check(card, typed, TODAY)) {
            case Checked.Mistaken(Map<String, String> mistakes) -> mistakes;
            case Checked.Good good -> throw new AssertionError(good);
            case Checked.Unchanged same -> throw new AssertionError(same);
        };
    }

    private static Checked.Good good(Card card, Typed typed) {
        return switch (Checking.check(card, typed, TODAY)) {
            case Checked.Good good -> good;
            case Checked.Mistaken mistaken -> throw new AssertionError(mistaken);
            case Checked.Unchanged same -> throw new AssertionError(same);
        };
    }

    @Test
    void a_whole_scale_with_its_source_is_taken() {
        Checked.Good good =
                good(empty("VPR-4-RU"), scale("24", "0–9", "10-15", "16 — 20", "21–24"));

        assertThat(good.changed().scale()).contains(new MarkScale(10, 16, 21, 24));
        assertThat(good.source().words()).isEqualTo("Приказ № 7, с. 12, 21.02.2026");
        assertThat(good.changed().parts()).containsExactly(Part.SCALE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 | 1–9  | 10–15 | 16–20 | 21–24 | two     | Шкала начинается с 0, а «2» — с балла 1",
                "24 | 0–9  | 11–15 | 16–20 | 21–24 | three   | Между «2» и «3» пропущено: балл 10",
                "24 | 0–9  | 10–15 | 19–20 | 21–24 | four    | Между «3» и «4» пропущено: баллы 16–18",
                "24 | 0–11 | 10–15 | 16–20 | 21–24 | three   | И в «2», и в «3» стоит: баллы 10–11",
                "24 | 0–9  | 10–15 | 16–20 | 20–24 | five    | И в «4», и в «5» стоит: балл 20",
                "25 | 0–9  | 10–15 | 16–20 | 21–24 | five    | «5» кончается баллом 24, а максимальный балл 25",
                "24 | 9–0  | 10–15 | 16–20 | 21–24 | two     | «2»: первый балл 9 больше последнего 0",
                "24 | 0–9  | десять | 16–20 | 21–24 | three  | «3»: напишите баллы от и до, например 0–9",
                "x  | 0–9  | 10–15 | 16–20 | 21–24 | maximum | Напишите максимальный первичный балл целым числом"
            })
    void a_scale_covers_every_score_once(
            String maximum,
            String two,
            String three,
            String four,
            String five,
            String field,
            String wrong) {
        assertThat(mistakes(empty("VPR-4-RU"), scale(maximum, two, three, four, five)))
                .containsEntry(field, wrong);
    }

    @Test
    void tasks_add_up_to_the_maximum_of_the_scale() {
        assertThat(
                        mistakes(
                                empty("VPR-4-RU"),
                                typed("4", "0", "1", "2–3", "4", "1; 2\n2; 3", "", "")))
                .containsOnly(
                        Map.entry("tasks", "По заданиям выходит 5, а максимальный балл шкалы 4"));
    }

    @Test
    void tasks_alone_are_held_against_the_scale_that_counts() {
        Card card =
                known(
                        "VPR-4-RU",
                        new Contents(
                                Optional.of(new MarkScale(1, 2, 4, 4)),
                                List.of(),
                                Optional.empty(),
                                List.of()));
        Typed kept = Typed.of(card.now());
        Typed typed =
                typed(
                        kept.maximum(),
                        kept.two(),
                        kept.three(),
                        kept.four(),
                        kept.five(),
                        "1; 1; Б; Читать; 1.2\n2; 3",
                        "",
                        "");

        assertThat(good(card, typed).changed())
                .isEqualTo(
                        new Contents(
                                Optional.empty(),
                                List.of(
                                        new WorkTask("1", 1, "Б", "Читать", "1.2"),
                                        new WorkTask("2", 3, "", "", "")),
                                Optional.empty(),
                                List.of()));
        assertThat(mistakes(card, typed("", "", "", "", "", "1; 4", "", "")))
                .containsOnly(
                        Map.entry(
                                "maximum",
                                "Пустое поле не убирает того, что действует: отзовите версию в истории"));
        assertThat(Checking.check(card, typed("4", "0", "1", "2–3", "4", "", "", ""), TODAY))
                .isEqualTo(new Checked.Unchanged());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1; 1¶1; 2       | Задание 1 названо дважды",
                "1               | Задание 1: после номера и точки с запятой нужен балл от 1 до 99",
                "1; 0            | Задание 1: после номера и точки с запятой нужен балл от 1 до 99",
                "Вставить буквы; | «Вставить буквы;»: сначала номер задания"
            })
    void a_task_has_a_number_of_its_own_and_points(String lines, String wrong) {
        assertThat(
                        mistakes(
                                empty("VPR-4-RU"),
                                typed("", "", "", "", "", lines.replace('¶', '\n'), "", "")))
                .containsOnly(Map.entry("tasks", wrong));
    }

    @Test
    void a_condition_names_tasks_of_the_work_and_points_that_they_give() {
        String tasks = "1; 1\n15; 1\n16; 1";
        assertThat(
                        good(
                                        empty("OGE-9-MA"),
                                        typed(
                                                "",
                                                "",
                                                "",
                                                "",
                                                "",
                                                tasks,
                                                "",
                                                "3; 2; 15, 16; по геометрии"))
                                .changed()
                                .conditions())
                .containsExactly(new MarkCondition(3, 2, "по геометрии", List.of("15", "16")));
        assertThat(
                        mistakes(
                                empty("OGE-9-MA"),
                                typed("", "", "", "", "", tasks, "", "3; 2; 15 25; по геометрии")))
                .containsOnly(Map.entry("conditions", "В работе нет заданий: 25"));
        assertThat(
                        mistakes(
                                empty("OGE-9-MA"),
                                typed("", "", "", "", "", tasks, "", "3; 3; 15 16; по геометрии")))
                .containsOnly(
                        Map.entry(
                                "conditions",
                                "За задания 15, 16 можно получить 2, а условие требует 3"));
        assertThat(
                        mistakes(
                                empty("OGE-9-MA"),
                                typed("", "", "", "", "", "", "", "не меньше двух по геометрии")))
                .containsOnlyKeys("conditions");
    }

    @Test
    void an_exam_with_test_scores_has_a_minimum_and_no_marks() {
        assertThat(
                        good(empty("EGE-11-RU"), typed("", "", "", "", "", "", "24", ""))
                                .changed()
                                .minimum())
                .contains(24);
        assertThat(mistakes(empty("EGE-11-RU"), scale("24", "0–9", "10–15", "16–20", "21–24")))
                .containsOnlyKeys("maximum");
        assertThat(mistakes(empty("VPR-4-RU"), typed("", "", "", "", "", "", "24", "")))
                .containsOnlyKeys("minimum");
        assertThat(mistakes(empty("EGE-11-RU"), typed("", "", "", "", "", "", "101", "")))
                .containsOnly(
                        Map.entry(
                                "minimum", "Минимальный тестовый балл — целое число от 1 до 100"));
    }

    @Test
    void nothing_is_taken_without_a_source() {
        Typed bare =
                new Typed("", "", "", "", "", "1; 1", "", "", "", "", "2027-01-01", "RECOMMENDED");

        assertThat(mistakes(empty("VPR-4-RU"), bare))
                .containsOnly(
                        Map.entry(
                                "document",
                                "Назовите документ: без источника справочник проверить нельзя"),
                        Map.entry("dated", "Такого дня нет или он ещё не наступил"),
                        Map.entry("state", "Отметьте, сверено ли это с документом"));
    }
}
