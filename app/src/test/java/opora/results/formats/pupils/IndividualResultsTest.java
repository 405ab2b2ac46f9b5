package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class IndividualResultsTest {

    private static final String ABOVE =
            """
            Индивидуальные результаты

            ВПР 2025 Математика 4 класс
            Предмет: | Математика
            Максимальный первичный балл: | 3
            Дата: | 20.04.2025
             | | Уровень сложности задания | | | | Б | П
            ОО | Муниципалитет | Название ОО | Код участника | Класс | Вариант | 1 (1б) | 2.1 (2б) | Первичный балл | Отметка | Отметка по журналу
            """;

    private static TextBook report(String rows) {
        return TextBook.named("МА 4 Индивидуальные результаты", ABOVE + rows);
    }

    @Test
    void pupils_stand_under_the_heading_of_their_school() {
        Reading reading =
                read(
                        report(
                                """
                                МБОУ "СОШ № 6"(edu799389) ¦ Кол-во участников: 2
                                edu799389 | Район 05 муниципальный район | МБОУ "СОШ № 6"(edu799389) | 50001 | 1 | 1 | 1 | 0 | 1 | 2 | 4
                                edu799389 | Район 05 муниципальный район | МБОУ "СОШ № 6"(edu799389) | 50002 | 2 | 2 | 1 | 2 | 3 | 5 | 5
                                МБОУ "СОШ № 5"(edu799466) · Кол-во участников: 1
                                edu799466 | Район 05 муниципальный район | МБОУ "СОШ № 5"(edu799466) | 50001 | 1 | 1 | X | 2 | 2 | 4 |
                                """));

        assertThat(reading.layout()).isEqualTo(Layout.F1);
        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(results(reading))
                .containsExactly(
                        "edu799389 2025 VPR-4-MA: 1 из 2", "edu799466 2025 VPR-4-MA: 0 из 1");
        Outcome school = outcomes(reading).getFirst();
        assertThat(school.classes())
                .extracting(Outcome.ClassOutcome::label)
                .containsExactly("1", "2");
        assertThat(school.journal().orElseThrow().lower()).isEqualTo(1);
        assertThat(school.items())
                .extracting(Outcome.ItemSum::task, Outcome.ItemSum::maximum)
                .containsExactly(tuple("1", 1), tuple("2.1", 2));
        assertThat(school.absent()).as("Ф1 lists only those who were there").isEmpty();
        assertThat(reading.schools())
                .extracting(
                        Reading.MentionedSchool::code,
                        Reading.MentionedSchool::name,
                        Reading.MentionedSchool::municipality)
                .containsExactly(
                        tuple("edu799389", "МБОУ \"СОШ № 6\"", "Район 05 муниципальный район"),
                        tuple("edu799466", "МБОУ \"СОШ № 5\"", "Район 05 муниципальный район"));
        assertThat(reading.parts().getFirst().municipalities()).isEqualTo(Optional.of(1));
    }

    @Test
    void a_heading_with_another_number_is_told() {
        Reading reading =
                read(
                        report(
                                """
                                МБОУ "СОШ № 6"(edu799389) · Кол-во участников: 3
                                edu799389 | Район 05 | МБОУ "СОШ № 6"(edu799389) | 50001 | 1 | 1 | 1 | 0 | 1 | 2 | 4
                                """));

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(findings(reading))
                .containsExactly(
                        "warning sum_mismatch, МА 4 Индивидуальные результаты, 9, A «ОО», 3: в заголовке школы «edu799389»"
                                + " 3\u00a0участника, а строк с результатом 1; одно и то же число."
                                + " Учтены строки. Проверьте, целиком ли выгружен отчёт");
    }

    @Test
    void a_missing_mark_without_a_published_scale_leaves_out_the_row() {
        Reading reading =
                read(
                        report(
                                """
                                edu799389 | Район 05 | МБОУ "СОШ № 6"(edu799389) | 50001 | 1 | 1 | 1 | 0 | 1 |   | 4
                                edu799389 | Район 05 | МБОУ "СОШ № 6"(edu799389) | 50002 | 1 | 1 | 1 | 0 | 1 | 2 | 4
                                """));

        assertThat(results(reading)).containsExactly("edu799389 2025 VPR-4-MA: 1 из 1");
    }

    @Test
    void a_maximum_that_differs_from_the_tasks_is_told() {
        Reading reading =
                read(
                        TextBook.named(
                                "Ф1",
                                ABOVE.replace("| 3\n", "| 18\n")
                                        + "edu799389 | Район 05 | МБОУ(edu799389) | 50001 | 1 | 1 | 1 | 0 | 1 | 2 | 4"));

        assertThat(findings(reading))
                .containsExactly(
                        "warning max_mismatch, Ф1, 18: максимальный балл работы 18, а по заданиям выходит 3; одно и то же число."
                                + " Взят балл из шапки отчёта. Проверьте, тот ли это отчёт");
    }

    @Test
    void a_report_without_its_meta_block_asks() {
        String bare = ABOVE.replace("ВПР 2025 Математика 4 класс", "Отчёт");
        Reading asked = read(TextBook.of(bare));
        Reading told =
                read(
                        TextBook.of(
                                bare
                                        + "edu799389 | Район 05 | МБОУ(edu799389) | 50001 | 1 | 1 | 1 | 0 | 1 | 2 | 4"),
                        labels(2025, "VPR-4-MA"));

        assertThat(asked.decision()).isEqualTo(Decision.ASK);
        assertThat(findings(asked))
                .containsExactly(
                        "question missing_metadata: в шапке отчёта не сказано: год и процедура; строка вида «ВПР 2026 Русский язык 4 класс»."
                                + " Укажите год и процедуру");
        assertThat(results(told)).containsExactly("edu799389 2025 VPR-4-MA: 1 из 1");
    }

    @Test
    void a_label_that_contradicts_the_report_is_refused() {
        Reading reading =
                read(
                        report(
                                "edu799389 | Район 05 | МБОУ(edu799389) | 50001 | 1 | 1 | 1 | 0 | 1 | 2 | 4"),
                        labels(2025, "VPR-4-RU"));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(List.of(reading.contents())).containsExactly(Reading.Contents.NOTHING);
        assertThat(findings(reading))
                .containsExactly(
                        "error wrong_report: указано: ВПР, русский язык, 4 класс, 2025 год, а в самом файле: ВПР, математика, 4 класс, 2025 год."
                                + " Проверьте, тот ли это файл, или уберите указание");
    }

    @Test
    void two_procedures_on_two_sheets_are_two_parts() {
        String rows =
                """
                МБОУ(edu799389) · Кол-во участников: 1
                edu799389 | Район 05 | МБОУ(edu799389) | 50001 | 1 | 1 | 1 | 0 | 1 | 2 | 4
                """;
        Reading reading =
                read(
                        report(rows)
                                .sheet(
                                        "РУ",
                                        ABOVE.replace("Математика 4", "Русский язык 5") + rows));

        assertThat(results(reading))
                .containsExactly(
                        "edu799389 2025 VPR-4-MA: 1 из 1", "edu799389 2025 VPR-5-RU: 1 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning several_reports: в книге несколько листов этого вида, прочитаны все: «МА 4 Индивидуальные результаты», «РУ»."
                                + " Если нужен один лист, оставьте в файле только его");
    }
}
