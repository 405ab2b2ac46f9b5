package opora.results.formats.reports;

import static opora.intake.Told.findings;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class MarkStatisticsTest {

    private static final String ABOVE =
            """
            Статистика по отметкам

            ВПР 2026 Математика 5 класс
            Предмет: | Математика
            Максимальный первичный балл: | 20
            Дата: | 20.04.2026

            Группы участников | Кол-во ОО | Кол-во участников | 2 | 3 | 4 | 5
            """;

    private static TextBook report(String rows) {
        return TextBook.named("МА 5", ABOVE + rows);
    }

    @Test
    void percentages_become_counts_where_only_one_set_of_counts_gives_them() {
        Reading reading =
                read(
                        report(
                                """
                                Вся выборка | 35812 | 1391000 | 13,92 | 38,71 | 33,13 | 14,24
                                Среднереченская область | 2 | 62 | 4,84 | 61,29 | 24,19 | 9,68
                                Озеркинский муниципальный район(reg79_m001) | 2 | 62 | 4.84 | 61.29 | 24.19 | 9.68
                                МБОУ "СОШ № 5"(edu799013) |  | 49 | 2.0400000000000001 | 65.31 | 22.45 | 10.2
                                МКОУ СОШ № 4 (им. Героя) (edu799331) |  | 13 | 15.38 | 46.15 | 30.77 | 7.69
                                """));

        assertThat(reading.layout()).isEqualTo(Layout.F3);
        assertThat(findings(reading)).isEmpty();
        assertThat(results(reading))
                .containsExactly(
                        "edu799013 2026 VPR-5-MA: 1 из 49", "edu799331 2026 VPR-5-MA: 2 из 13");
        assertThat(outcomes(reading))
                .extracting(outcome -> outcome.marks().orElseThrow())
                .containsExactly(
                        new Outcome.MarkCounts(1, 32, 11, 5), new Outcome.MarkCounts(2, 6, 4, 1));
        assertThat(reading.schools())
                .extracting(
                        Reading.MentionedSchool::code,
                        Reading.MentionedSchool::name,
                        Reading.MentionedSchool::municipality,
                        Reading.MentionedSchool::row)
                .containsExactly(
                        tuple(
                                "edu799013",
                                "МБОУ \"СОШ № 5\"",
                                "Озеркинский муниципальный район",
                                12),
                        tuple(
                                "edu799331",
                                "МКОУ СОШ № 4 (им. Героя)",
                                "Озеркинский муниципальный район",
                                13));
        assertThat(reading.parts())
                .extracting(
                        Reading.Part::schools,
                        Reading.Part::municipalities,
                        Reading.Part::participants,
                        Reading.Part::failed,
                        Reading.Part::absent)
                .containsExactly(
                        tuple(
                                2,
                                Optional.of(1),
                                Optional.of(62),
                                Optional.of(3),
                                Optional.empty()));
    }

    @Test
    void where_the_counts_do_not_follow_the_school_is_kept_with_shares() {
        Reading reading =
                read(
                        report(
                                """
                                СОШ № 1(edu799001) |  | 500 | 13 | 39 | 33 | 15
                                СОШ № 2(edu799002) |  | 20  | 15 | 40 | 30 | 15
                                """));

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2026 VPR-5-MA: 13 % из 500", "edu799002 2026 VPR-5-MA: 3 из 20");
        assertThat(outcomes(reading).getFirst().marks()).isEmpty();
        assertThat(reading.parts().getFirst().failed()).isEmpty();
        assertThat(findings(reading))
                .containsExactly(
                        "warning count_not_whole, МА 5, 9, D «2», 13: из процентов не следует, сколько учеников получили каждую отметку: 500\u00a0участников;"
                                + " проценты с большим числом знаков. Школа принята с долями и в выявлении не участвует");
    }

    @Test
    void percentages_that_do_not_make_a_hundred_are_told() {
        Reading reading = read(report("СОШ № 1(edu799001) |  | 25 | 36 | 39.25 | 20 | 16"));

        assertThat(results(reading)).containsExactly("edu799001 2026 VPR-5-MA: 36 % из 25");
        assertThat(findings(reading))
                .containsExactly(
                        "warning sum_not_100, МА 5, 9, D «2», 36: сумма процентов 111,25; 100 с точностью до округления."
                                + " Школа принята с долями и в выявлении не участвует");
    }

    @Test
    void a_cell_that_is_no_number_refuses_the_file() {
        Reading reading =
                read(
                        report(
                                """
                                СОШ № 1(edu799001) |  | 25 | 36 | 58,O | 20 | 16
                                СОШ № 2(edu799002) |  |    | 36 | 28 | 20 | 16
                                СОШ № 3(edu799003) |  | 25 | 36 | 128 | 20 | 16
                                СОШ № 4(edu799004) |  | 25 | 36 | =? | 20 | 16
                                СОШ № 5(edu799005) |  | −5 | 36 | 28 | 20 | 16
                                СОШ № 6 |  | 25 | 36 | 28 | 20 | 16
                                """));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error unreadable_cell, МА 5, 9, E «3», 58,O: процент не читается; число: вместо нуля стоит буква «О»."
                                + " Исправьте ячейку или скачайте отчёт заново",
                        "error unreadable_cell, МА 5, 10, C «Кол-во участников»: ячейка пуста; целое число."
                                + " Исправьте ячейку или скачайте отчёт заново",
                        "error out_of_range, МА 5, 11, E «3», 128: процент не читается; число от 0 до 100."
                                + " Исправьте ячейку или скачайте отчёт заново",
                        "error formula_without_value, МА 5, 12, E «3»: в ячейке формула без посчитанного значения; число от 0 до 100."
                                + " Откройте файл в Excel, сохраните и загрузите снова",
                        "error out_of_range, МА 5, 13, C «Кол-во участников», −5: число участников не читается; целое число от 0."
                                + " Исправьте ячейку или скачайте отчёт заново",
                        "error school_without_login, МА 5, 14, A «Группы участников», СОШ № 6: у школы нет логина в скобках;"
                                + " название и логин, например «СОШ № 2(edu203389)». Допишите логин в скобках");
    }

    @Test
    void schools_must_add_up_to_their_municipality() {
        Reading reading =
                read(
                        report(
                                """
                                Область | 3 | 60 | 36 | 28 | 20 | 16
                                Район 1(reg79_m001) | 1 | 26 | 36 | 28 | 20 | 16
                                СОШ № 1(edu799001) |  | 25 | 36 | 28 | 20 | 16
                                Район 2(reg79_m002) | 2 | 35 | 36 | 28 | 20 | 16
                                СОШ № 2(edu799002) |  | 10 | 40 | 30 | 20 | 10
                                """));

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(results(reading)).hasSize(2);
        assertThat(findings(reading))
                .containsExactly(
                        "warning sum_mismatch, МА 5, 10, C «Кол-во участников», 26: 26\u00a0участников, а у школ под строкой вместе 25;"
                                + " одно и то же число. Учтены строки школ. Проверьте, целиком ли выгружен отчёт",
                        "warning sum_mismatch, МА 5, 12, B «Кол-во ОО», 2: школ 2, а под строкой их 1;"
                                + " одно и то же число. Учтены строки школ. Проверьте, целиком ли выгружен отчёт");
    }

    @Test
    void a_complete_region_is_checked_too() {
        Reading reading =
                read(
                        report(
                                """
                                Область(reg790000) | 1 | 26 | 36 | 28 | 20 | 16
                                Район 1(reg79_m001) | 1 | 25 | 36 | 28 | 20 | 16
                                СОШ № 1(edu799001) |  | 25 | 36 | 28 | 20 | 16
                                """));

        assertThat(findings(reading)).hasSize(1);
        assertThat(findings(reading).getFirst())
                .startsWith("warning sum_mismatch, МА 5, 9, C «Кол-во участников», 26:");
    }

    @Test
    void a_school_twice_is_taken_once_or_refused() {
        Reading equal =
                read(
                        report(
                                """
                                СОШ № 1(edu799001) |  | 25 | 36 | 28 | 20 | 16
                                СОШ № 1(sch799001) |  | 25 | 36 | 28 | 20 | 16
                                """));
        Reading different =
                read(
                        report(
                                """
                                СОШ № 1(edu799001) |  | 25 | 36 | 28 | 20 | 16
                                СОШ № 1(edu799001) |  | 25 | 32 | 32 | 20 | 16
                                """));

        assertThat(results(equal)).containsExactly("edu799001 2026 VPR-5-MA: 9 из 25");
        assertThat(findings(equal))
                .containsExactly(
                        "warning duplicate_row, МА 5, 10, A «Группы участников», sch799001: школа «sch799001» уже есть в строке 9;"
                                + " одна строка на школу. Строки совпадают, школа учтена один раз");
        assertThat(findings(different))
                .containsExactly(
                        "error conflicting_duplicate, МА 5, 10, A «Группы участников», edu799001: школа «edu799001» уже есть в строке 9 с другими числами;"
                                + " одна строка на школу. Оставьте верную строку");
    }

    @Test
    void a_report_without_schools_is_refused() {
        Reading reading =
                read(report("Вся выборка | 35812 | 1391000 | 13,92 | 38,71 | 33,13 | 14,24"));

        assertThat(findings(reading))
                .containsExactly(
                        "error no_data_rows: в отчёте нет ни одной школы; строки вида «СОШ № 2(edu203389)»."
                                + " Скачайте отчёт с разбивкой по школам");
    }

    @Test
    void a_school_without_participants_may_leave_its_percentages_empty() {
        Reading reading = read(report("СОШ № 1(edu799001) |  | 0"));

        assertThat(findings(reading)).isEmpty();
        assertThat(results(reading)).containsExactly("edu799001 2026 VPR-5-MA: 0 из 0");
    }

    @Test
    void a_published_maximum_that_differs_is_told() {
        Reading reading =
                read(
                        TextBook.named(
                                "МА 5",
                                ABOVE.replace("2026", "2021").replace("| 20\n", "| 22\n")
                                        + "СОШ № 1(edu799001) |  | 0"));

        assertThat(findings(reading))
                .containsExactly(
                        "warning max_mismatch, МА 5, 22: в отчёте максимальный балл 22, а опубликован 20; одно и то же число."
                                + " Взят балл из шапки отчёта. Проверьте, тот ли это отчёт");
    }
}
