package opora.results.formats.reports;

import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.read;
import static opora.intake.Told.rows;
import static opora.results.formats.reports.PortalReport.PART;
import static opora.results.formats.reports.PortalReport.report;
import static opora.results.formats.reports.PortalReport.scores;
import static org.assertj.core.api.Assertions.assertThat;

import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import org.junit.jupiter.api.Test;

/** What is doubted in aggregated reports, word for word. */
class GroupReportFindingsTest {

    @Test
    void maxima_that_differ_from_the_published_paper_and_from_their_sum_are_told() {
        Reading reading =
                read(
                        TextBook.of(
                                """
                                Выполнение заданий
                                ВПР 2021 Математика 6 класс
                                Максимальный первичный балл: | 16
                                Группы участников | Кол-во участников | 1 (1б) | 9 (3б)
                                СОШ № 1(edu799001) | 20 | 50 | 25
                                """));

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(findings(reading))
                .containsExactly(
                        "warning max_mismatch, 4, D «9 (3б)», 3: максимум задания 3, а опубликован 2; одно и то же число. Взят балл из отчёта. Проверьте, тот ли это отчёт",
                        "warning max_mismatch, 16: максимальный балл работы 16, а по заданиям выходит 4; одно и то же число. Взят балл из шапки отчёта. Проверьте, тот ли это отчёт");
    }

    @Test
    void counts_of_a_comparison_that_do_not_fit_together_are_told() {
        String header =
                "Группы участников | Кол-во участников (всего) | Понизили % | Кол-во участников | Подтвердили % | Кол-во участников | Повысили % | Кол-во участников\n";
        Reading reading =
                read(
                        report(
                                "Сравнение отметок с отметками по журналу",
                                header
                                        + """
                                        СОШ № 1(edu799001) | 50 | 26.53 | 13 | 63.27 | 31 | 10.2 | 5
                                        СОШ № 2(edu799002) | 49 | 36.73 | 13 | 53.06 | 31 | 10.2 | 5
                                        """));

        assertThat(findings(reading))
                .containsExactly(
                        "warning sum_mismatch, МА 5, 9, СОШ № 1: 50\u00a0участников, а понизивших, подтвердивших и повысивших вместе 49; одно и то же число."
                                + " Числа учтены как есть. Проверьте, целиком ли выгружен отчёт",
                        "warning count_not_whole, МА 5, 10, СОШ № 2: Понизили: 13 из 49 — это не 36,73 %; процент, который получается из числа участников."
                                + " Числа учтены как есть. Проверьте, целиком ли выгружен отчёт");
    }

    @Test
    void a_distribution_of_scores_is_checked_against_a_hundred_and_whole_pupils() {
        Reading reading =
                read(
                        scores(
                                """
                                СОШ № 1(edu799001) | 3 | 33.33 | 33.33 | 33.33
                                СОШ № 2(edu799002) | 4 | 50 | 25 | 50
                                СОШ № 3(edu799003) | 4 | 30 | 25 | 45
                                СОШ № 4(edu799004) | 0 | | |
                                """));

        assertThat(reading.layout()).isEqualTo(Layout.SCORES);
        assertThat(findings(reading))
                .containsExactly(
                        "warning not_needed_rows, МА 5, 12, СОШ № 4: в строках группы «СОШ № 4» нет ни одного числа. Группа не учтена. Если числа должны быть, скачайте отчёт заново",
                        "warning sum_not_100, МА 5, 10, СОШ № 2: сумма процентов 125; 100 с точностью до округления. Числа учтены как есть. Проверьте, целиком ли выгружен отчёт",
                        "warning count_not_whole, МА 5, 11, СОШ № 3: 30 % — это не целое число учеников: 4\u00a0участника; процент, который получается из целого числа учеников. Числа учтены как есть. Проверьте, целиком ли выгружен отчёт");
    }

    @Test
    void a_distribution_that_ends_below_the_maximum_is_told() {
        Reading reading =
                read(
                        report(
                                "Распределение первичных баллов",
                                """
                                Группы участников | Кол-во участников | 0 | 1 | Средний балл
                                СОШ № 1(edu799001) | 2 | 50 | 50 | 0,5
                                """));

        assertThat(rows(reading)).containsExactly("school:edu799001" + PART + "2: 0 50, 1 50");
        assertThat(findings(reading))
                .containsExactly(
                        "warning unknown_column, МА 5, 8, E «Средний балл», Средний балл: столбец «Средний балл» незнаком и не прочитан",
                        "warning max_mismatch, МА 5, 1: в таблице баллы до 1, а максимальный балл 20; одно и то же число. Числа учтены как есть. Проверьте, целиком ли выгружен отчёт");
    }

    @Test
    void what_stands_twice_inside_a_group_or_over_two_columns_is_an_error() {
        Reading rowTwice =
                read(
                        report(
                                "Сравнение отметок с отметками по журналу",
                                """
                                Группы участников | Кол-во участников | %
                                СОШ № 1(edu799001)
                                Понизили | 13 | 26.53
                                Понизили | 14 | 28.57
                                """));
        Reading columnTwice =
                read(
                        report(
                                "Выполнение заданий",
                                """
                                Группы участников | Кол-во участников | 1 | 1
                                СОШ № 1(edu799001) | 20 | 50 | 60
                                """));

        assertThat(findings(rowTwice))
                .contains(
                        "error conflicting_duplicate, МА 5, 11, A «Группы участников», СОШ № 1: в группе «СОШ № 1» это уже сказано выше; каждая строка группы один раз. Оставьте верную строку");
        assertThat(findings(columnTwice))
                .containsExactly(
                        "error unknown_column, МА 5, 8, D «1», 1: столбец «1» стоит в таблице дважды; каждый столбец один раз. Оставьте тот, который верен");
    }

    @Test
    void what_cannot_be_read_is_an_error_in_its_cell() {
        Reading reading =
                read(
                        scores(
                                """
                                СОШ № 1(edu799001) | 3 | 133.33 | =? | тридцать
                                СОШ № 2(edu799002) | 2,5 | 50 | 50 | 0
                                МБОУ «СОШ № 3» | 2 | 50 | 50 | 0
                                """));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error out_of_range, МА 5, 9, C «0», 133.33: процент вне пределов от 0 до 100; число от 0 до 100. Исправьте ячейку или скачайте отчёт заново",
                        "error formula_without_value, МА 5, 9, D «1»: в ячейке формула без посчитанного значения; число. Откройте файл в Excel, сохраните и загрузите снова",
                        "error unreadable_cell, МА 5, 9, E «2», тридцать: процент не читается; число. Исправьте ячейку или скачайте отчёт заново",
                        "warning not_needed_rows, МА 5, 9, СОШ № 1: в строках группы «СОШ № 1» нет ни одного числа. Группа не учтена. Если числа должны быть, скачайте отчёт заново",
                        "error unreadable_cell, МА 5, 10, B «Кол-во участников», 2,5: число участников с дробной частью; целое число от 0. Исправьте ячейку или скачайте отчёт заново",
                        "error school_without_login, МА 5, 11, A «Группы участников», МБОУ «СОШ № 3»: у школы нет логина в скобках; название и логин, например «СОШ № 2(edu203389)». Допишите логин в скобках");
    }

    @Test
    void a_group_that_stands_twice_is_told_once_and_a_contradiction_is_an_error() {
        String one = "СОШ № 1(edu799001) | 2 | 50 | 50 | 0\n";
        String other = "СОШ № 2(sch799002) | 2 | 0 | 50 | 50\n";
        Reading same = read(scores(one + other + one + "СОШ № 2(edu799002) | 2 | 0 | 50 | 50"));
        Reading different = read(scores(one + "СОШ № 1(edu799001) | 2 | 0 | 50 | 50"));

        assertThat(rows(same)).hasSize(2);
        assertThat(findings(same))
                .containsExactly(
                        "warning doubled_block, МА 5, 11, СОШ № 1: групп участников, которые стоят в файле не один раз с теми же числами: 2; первая — «СОШ № 1», строки 9 и 11;"
                                + " одна строка на группу участников. Каждая группа учтена один раз");
        assertThat(findings(different))
                .containsExactly(
                        "error conflicting_duplicate, МА 5, 10, СОШ № 1: «СОШ № 1» уже есть в строке 9 с другими числами; одна строка на группу участников. Оставьте верную строку");
    }

    @Test
    void a_report_that_does_not_say_its_year_asks_for_it() {
        TextBook report =
                TextBook.of(
                        """
                        Распределение первичных баллов
                        Группы участников | Кол-во участников | 0 | 1
                        СОШ № 1(edu799001) | 2 | 50 | 50
                        """);

        assertThat(read(report).decision()).isEqualTo(Decision.ASK);
        assertThat(findings(read(report)))
                .containsExactly(
                        "question missing_metadata: в шапке отчёта не сказано: год и процедура; строка вида «ВПР 2026 Русский язык 4 класс». Укажите год и процедуру");
        assertThat(rows(read(report, labels(2026, "VPR-5-MA"))))
                .containsExactly("school:edu799001" + PART + "2: 0 50, 1 50");
    }

    @Test
    void a_report_without_its_table_is_refused() {
        assertThat(findings(read(TextBook.of("Выполнение заданий\nпусто"))))
                .containsExactly(
                        "error missing_column: в отчёте «Выполнение заданий» не найдена шапка таблицы; столбец «Группы участников» и столбцы с процентами. Скачайте отчёт заново, не меняя его");
        assertThat(findings(read(scores(""))))
                .containsExactly(
                        "error no_data_rows: в отчёте нет ни одной группы участников; строки вида «СОШ № 2(edu203389)». Скачайте отчёт заново");
    }
}
