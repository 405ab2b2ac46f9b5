package opora.results.formats.reports;

import static opora.intake.Told.complements;
import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static opora.intake.Told.rows;
import static opora.results.formats.reports.PortalReport.PART;
import static opora.results.formats.reports.PortalReport.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.intake.formats.Reading.MentionedSchool;
import opora.results.Complement;
import org.junit.jupiter.api.Test;

class GroupReportTest {

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
