package opora.results.formats.reports;

import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static opora.intake.Told.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class AggregateTablesTest {

    private static final String MARKS =
            "Год | Класс | Предмет | Муниципалитет | Логин | ОО | Кол-во участников | 2 | 3 | 4 | 5\n";
    private static final String SCORES =
            "Год | Класс | Предмет | Муниципалитет | Логин | ОО | Кол-во участников | 0 | 1 | 2 | 17\n";

    @Test
    void a_table_of_marks_gives_outcomes_of_every_year_and_procedure_in_it() {
        Reading reading =
                read(
                        TextBook.of(
                                MARKS
                                        + """
                                        2020 | 4 | Математика | город 09 | edu799000 | МБОУ "СОШ № 9" | 49 | 2,04 | 65,31 | 22,45 | 10,2
                                        2021 | 6 | Русский язык | Район 16 | sch799004 | СОШ №2 | 13 | 15.38 | 46.15 | 30.77 | 7.69
                                        2021 | 5 | Русский язык | Район 17 | edu799005 | СОШ №3 | 500 | 13 | 39 | 33 | 15
                                        """));

        assertThat(reading.layout()).isEqualTo(Layout.AGGREGATE_MARKS);
        assertThat(results(reading))
                .containsExactly(
                        "edu799000 2020 VPR-4-MA: 1 из 49",
                        "edu799005 2021 VPR-5-RU: 13 % из 500",
                        "sch799004 2021 VPR-6-RU: 2 из 13");
        assertThat(findings(reading))
                .singleElement()
                .asString()
                .startsWith("warning count_not_whole, 4");
        assertThat(reading.parts())
                .extracting(
                        Reading.Part::year,
                        Reading.Part::procedure,
                        Reading.Part::schools,
                        Reading.Part::municipalities,
                        Reading.Part::participants)
                .containsExactly(
                        tuple(
                                Optional.of(new AcademicYear(2020)),
                                Optional.of(Procedure.of("VPR-4-MA")),
                                1,
                                Optional.of(1),
                                Optional.of(49)),
                        tuple(
                                Optional.of(new AcademicYear(2021)),
                                Optional.of(Procedure.of("VPR-5-RU")),
                                1,
                                Optional.of(1),
                                Optional.of(500)),
                        tuple(
                                Optional.of(new AcademicYear(2021)),
                                Optional.of(Procedure.of("VPR-6-RU")),
                                1,
                                Optional.of(1),
                                Optional.of(13)));
        assertThat(reading.schools())
                .extracting(Reading.MentionedSchool::name, Reading.MentionedSchool::municipality)
                .containsExactly(
                        tuple("МБОУ \"СОШ № 9\"", "город 09"),
                        tuple("СОШ №3", "Район 17"),
                        tuple("СОШ №2", "Район 16"));
    }

    @Test
    void a_row_of_marks_that_cannot_be_read_is_an_error() {
        Reading reading =
                read(
                        TextBook.of(
                                MARKS
                                        + """
                                        двадцать | 12 | Черчение | Район | | СОШ | | 0 | 0 | 0 | 0
                                        2021 | 5 | Математика | Район | edu799001 | СОШ | 10 | 50 | 50 | | 0
                                        2021 | 5 | Математика | Район | edu799002 | СОШ | 0 | | | |
                                        Итого | 5 | Математика | Район | Итого | | 10 | 50 | 50 | 0 | 0
                                        """));

        assertThat(findings(reading))
                .containsExactly(
                        "error unreadable_cell, 2, A «Год», двадцать: «двадцать» не читается; год окончания учебного года, например 2023. Исправьте ячейку",
                        "error unreadable_cell, 2, B «Класс», 12: «12» не читается; класс от 1 до 11. Исправьте ячейку",
                        "error unreadable_cell, 2, C «Предмет», Черчение: «Черчение» не читается; предмет, например «Русский язык». Исправьте ячейку",
                        "error school_without_login, 2, E «Логин»: нет кода школы; логин или код школы. Заполните ячейку",
                        "error unreadable_cell, 2, G «Кол-во участников»: ячейка пуста; целое число от 0. Исправьте ячейку",
                        "warning not_needed_rows, 5: строка с итогом не прочитана. Опора считает итоги сама",
                        "error unreadable_cell, 3, J «4»: нет процента отметки «4»; число от 0 до 100. Исправьте ячейку");
    }

    @Test
    void a_table_of_scores_gives_rows_of_schools_up_to_the_published_maximum() {
        Reading reading =
                read(
                        TextBook.of(
                                SCORES
                                        + """
                                        2021 | 6 | Математика | Район 16 | edu799004 | СОШ №2 | 4 | 25 | 50,0 | 25 | 0
                                        2021 | 6 | Математика | Район 16 | edu799005 | СОШ №3 | 4 | 25 | 50 | 0 | 25
                                        2026 | 6 | Математика | Район 16 | edu799005 | СОШ №3 | 4 | 25 | 50 | 0 | 25
                                        """));

        assertThat(reading.layout()).isEqualTo(Layout.AGGREGATE_SCORES);
        assertThat(rows(reading))
                .containsExactly(
                        "school:edu799004 2021 VPR-6-MA 4: 0 25, 1 50, 2 25",
                        "school:edu799005 2021 VPR-6-MA 4: 0 25, 1 50, 2 0, 17 25",
                        "school:edu799005 2026 VPR-6-MA 4: 0 25, 1 50, 2 0, 17 25");
        assertThat(findings(reading))
                .containsExactly(
                        "warning max_mismatch, 3, K «17», 17: балл 17 больше максимального, опубликован 16; балл не больше максимального. Числа учтены как есть. Проверьте год, класс и предмет");
    }
}
