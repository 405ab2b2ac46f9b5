package opora.results.formats;

import static opora.intake.Told.complements;
import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static opora.intake.Told.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.intake.formats.Reading.MentionedSchool;
import opora.results.Complement;
import org.junit.jupiter.api.Test;

class GroupReportTest {

    private static final String PART = " 2026 VPR-5-MA ";

    private static TextBook report(String title, String rows) {
        return report(title, "20", rows);
    }

    private static TextBook report(String title, String maximum, String rows) {
        return TextBook.named(
                "МА 5",
                """
                %s

                ВПР 2026 Математика 5 класс
                Предмет: | Математика
                Максимальный первичный балл: | %s
                Дата: | 20.04.2026

                %s\
                """
                        .formatted(title, maximum, rows));
    }

    private static TextBook scores(String rows) {
        return report(
                "Распределение первичных баллов",
                "2",
                "Группы участников | Кол-во участников | 0 | 1 | 2\n" + rows);
    }

    @Test
    void every_group_of_a_report_of_tasks_is_kept_with_the_maxima_over_the_tasks() {
        Reading reading =
                read(
                        report(
                                "Выполнение заданий",
                                "6",
                                """
                                Группы участников | Кол-во участников | 1К1 | 3.1 | 5(1)
                                Макс балл |  | 4 | 1 | 1
                                Вся выборка | 1391000 | 54,97 | 94.90000000000001 | 61
                                Среднереченская область | 62 | 55.03 | 92 | 60
                                Озеркинский муниципальный район(reg79_m001) | 62 | 55.03 | 92 | 60
                                МБОУ "СОШ № 5"(edu799013) | 49 | 47.41 | 79.31 | -
                                """));

        assertThat(reading.layout()).isEqualTo(Layout.TASKS);
        assertThat(findings(reading)).isEmpty();
        assertThat(rows(reading))
                .containsExactly(
                        "country" + PART + "1391000: 1К1/4 54.97, 3.1/1 94.9, 5(1)/1 61",
                        "municipality:reg79_m001" + PART + "62: 1К1/4 55.03, 3.1/1 92, 5(1)/1 60",
                        "region" + PART + "62: 1К1/4 55.03, 3.1/1 92, 5(1)/1 60",
                        "school:edu799013" + PART + "49: 1К1/4 47.41, 3.1/1 79.31");
        assertThat(reading.parts())
                .extracting(
                        Reading.Part::schools,
                        Reading.Part::municipalities,
                        Reading.Part::participants,
                        Reading.Part::failed)
                .containsExactly(tuple(1, Optional.of(1), Optional.of(49), Optional.empty()));
        assertThat(reading.schools())
                .containsExactly(
                        new MentionedSchool(
                                "edu799013",
                                "МБОУ \"СОШ № 5\"",
                                "Озеркинский муниципальный район",
                                "МА 5",
                                13));
    }

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
    void the_new_comparison_with_the_mark_book_gives_percent_and_count() {
        String row = "СОШ № 1(edu799001) | 49 | 26.53 | 13 | 63.27 | 31 | 10,2 | 5";
        String wanted =
                "school:edu799001"
                        + PART
                        + "49: Понизили 26.53 (13), Подтвердили 63.27 (31), Повысили 10.2 (5)";
        Reading oneRow =
                read(
                        report(
                                "Сравнение отметок с отметками по журналу",
                                """
                                Группы участников | Кол-во участников(всего) | Понизили (Отметка < Отметка по журналу) % | Понизили (Отметка < Отметка по журналу) Кол-во участников | Подтвердили (Отметка = Отметке по журналу) % | Кол-во участников | Повысили (Отметка > Отметки по журналу) % | Кол-во участников
                                """
                                        + row));
        Reading merged =
                read(
                        report(
                                "Сравнение отметок с отметками по журналу",
                                """
                                Группы участников | Кол-во участников | Понизили | | Подтвердили | | Повысили |
                                 | | % | Кол-во участников | % | Кол-во участников | % | Кол-во участников
                                """
                                        + row));

        assertThat(oneRow.layout()).isEqualTo(Layout.JOURNAL_COMPARISON);
        assertThat(rows(oneRow)).containsExactly(wanted);
        assertThat(findings(oneRow)).isEmpty();
        assertThat(rows(merged)).containsExactly(wanted);
        assertThat(findings(merged)).isEmpty();
    }

    @Test
    void the_old_comparison_says_the_same_in_four_rows_in_any_order() {
        String heading = "Группы участников | Кол-во участников | %\nСОШ № 1(edu799001)\n";
        String lower = "Понизили (Отметка < Отметка по журналу) % | 13 | 26.53\n";
        String same = "Подтвердили (Отметка = Отметке по журналу) % | 31 | 63.27\n";
        String higher = "Повысили (Отметка > Отметка по журналу) % | 5 | 10.2\n";
        Reading reading =
                read(
                        report(
                                "Сравнение отметок с отметками по журналу",
                                heading + lower + same + higher + "Всего | 49 | 100"));
        Reading without =
                read(
                        report(
                                "Сравнение отметок с отметками по журналу",
                                heading + lower + same + higher));

        assertThat(rows(reading))
                .containsExactly(
                        "school:edu799001"
                                + PART
                                + "49: Понизили 26.53 (13), Подтвердили 63.27 (31), Повысили 10.2 (5)");
        assertThat(findings(reading)).isEmpty();
        assertThat(complements(reading).getFirst().source().rows()).isEqualTo(5);
        assertThat(rows(without)).isEqualTo(rows(reading));
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
    void tasks_by_group_are_read_with_the_marks_in_rows_and_in_columns() {
        Reading inRows =
                read(
                        report(
                                "Выполнение заданий группами участников",
                                """
                                Группы участников | Кол-во участников | 1 | 2
                                СОШ № 2(edu799002) | 49 | 80 | 40
                                Ср. % вып. уч. гр. баллов 2 | 7 | 30 | 0
                                Ср. % вып. уч. гр. баллов 5 | 42 | 100 | 90.5
                                """));
        Reading inColumns =
                read(
                        report(
                                "Выполнение заданий группами участников",
                                """
                                Группы участников | Кол-во участников | 1 | | 2 |
                                Макс балл | | 1 | 1 | 2 | 2
                                 | | «2» | «5» | «2» | «5»
                                СОШ № 2(edu799002) | 49 | 30 | 100 | 0 | 90.5
                                """));

        assertThat(inRows.layout()).isEqualTo(Layout.TASKS_BY_GROUP);
        assertThat(rows(inRows))
                .containsExactly(
                        "school:edu799002"
                                + PART
                                + "49: 1 80, 2 40, 1 «2» 30 (7), 2 «2» 0 (7), 1 «5» 100 (42), 2 «5» 90.5 (42)");
        assertThat(rows(inColumns))
                .containsExactly(
                        "school:edu799002"
                                + PART
                                + "49: 1/1 «2» 30, 1/1 «5» 100, 2/2 «2» 0, 2/2 «5» 90.5");
    }

    @Test
    void planned_results_turn_their_columns_into_groups() {
        Reading reading =
                read(
                        report(
                                "Достижение планируемых результатов",
                                """
                                № | Блоки ПООП: обучающийся научится | Макс балл | Средний % выполнения | |
                                 | | | Среднереченская область | СОШ № 5(edu799013) | РФ
                                 | | | 23704 уч. | 49 уч. | 1 391 000 уч.
                                Раздел «Числа»
                                1 | Выполнять действия с натуральными числами | 1 | 77,1 | 80 | 76.3
                                2 | Решать задачи | 2 | 50 | | 51
                                """));

        assertThat(reading.layout()).isEqualTo(Layout.PLANNED_RESULTS);
        assertThat(findings(reading)).isEmpty();
        assertThat(rows(reading))
                .containsExactly(
                        "country"
                                + PART
                                + "1391000: 1 Выполнять действия с натуральными числами/1 76.3, 2 Решать задачи/2 51",
                        "region"
                                + PART
                                + "23704: 1 Выполнять действия с натуральными числами/1 77.1, 2 Решать задачи/2 50",
                        "school:edu799013"
                                + PART
                                + "49: 1 Выполнять действия с натуральными числами/1 80");
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
    void a_distribution_that_also_counts_schools_is_not_taken_for_statistics_of_marks() {
        Reading reading =
                read(
                        report(
                                "Распределение первичных баллов",
                                "5",
                                """
                                Группы участников | Кол-во ОО | Кол-во участников | 0 | 1 | 2 | 3 | 4 | 5
                                Среднереченская область | 1 | 2 | 0 | 0 | 50 | 50 | 0 | 0
                                Итого | 1 | 2 | 0 | 0 | 50 | 50 | 0 | 0
                                """));

        assertThat(reading.layout()).isEqualTo(Layout.SCORES);
        assertThat(rows(reading))
                .containsExactly("region" + PART + "2: 0 0, 1 0, 2 50, 3 50, 4 0, 5 0");
        assertThat(findings(reading))
                .containsExactly(
                        "warning not_needed_rows, МА 5, 10: строка с итогом не прочитана. Опора считает итоги сама");
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
                        "error unreadable_cell, МА 5, 10, B «Кол-во участников», 2,5: число участников с дробной частью; целое число от 0. Исправьте ячейку или скачайте отчёт заново",
                        "error school_without_login, МА 5, 11, A «Группы участников», МБОУ «СОШ № 3»: у школы нет логина в скобках; название и логин, например «СОШ № 2(edu203389)». Допишите логин в скобках",
                        "warning not_needed_rows, МА 5, 9, СОШ № 1: в строках группы «СОШ № 1» нет ни одного числа. Группа не учтена. Если числа должны быть, скачайте отчёт заново");
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

    @Test
    void statistics_of_marks_keep_the_groups_above_the_schools_to_compare_with() {
        Reading reading =
                read(
                        report(
                                "Статистика по отметкам",
                                """
                                Группы участников | Кол-во ОО | Кол-во участников | 2 | 3 | 4 | 5
                                Вся выборка | 35812 | 1391000 | 13,92 | 38,71 | 33,13 | 14,24
                                Среднереченская область | 1 | 49 | 2.04 | 65.31 | 22.45 | 10.2
                                Озеркинский муниципальный район(reg79_m001) | 1 | 49 | 2.04 | 65.31 | 22.45 | 10.2
                                МБОУ "СОШ № 5"(edu799013) |  | 49 | 2.04 | 65.31 | 22.45 | 10.2
                                """));

        assertThat(findings(reading)).isEmpty();
        assertThat(results(reading)).containsExactly("edu799013 2026 VPR-5-MA: 1 из 49");
        assertThat(rows(reading))
                .containsExactly(
                        "country" + PART + "1391000: 2 13.92, 3 38.71, 4 33.13, 5 14.24",
                        "municipality:reg79_m001" + PART + "49: 2 2.04, 3 65.31, 4 22.45, 5 10.2",
                        "region" + PART + "49: 2 2.04, 3 65.31, 4 22.45, 5 10.2");
        assertThat(complements(reading))
                .extracting(Complement::kind)
                .containsOnly(Complement.Kind.MARKS);
    }
}
