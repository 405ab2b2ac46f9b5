package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;

import opora.intake.TextBook;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

/** Names that slipped into the cell of a class or of a school's code are counted around and never told. */
class ShiftedRowsTest {

    @Test
    void a_name_in_place_of_a_class_is_another_class_and_not_quoted() {
        Reading reading =
                read(
                        TextBook.of(
                                """
                                год  | процедура | код ОО    | класс      | код участника | отметка
                                2023 | VPR-5-MA  | edu799001 | 5А         | 1             | 2
                                2023 | VPR-5-MA  | edu799001 | Смирнов    | 2             | 2
                                2023 | VPR-5-MA  | edu799001 | Ёлкин Пётр | 3             | 3
                                2023 | VPR-5-MA  | Смирнов   | 5А         | 4             | 3
                                """));

        assertThat(results(reading)).containsExactly("edu799001 2023 VPR-5-MA: 2 из 3");
        assertThat(outcomes(reading).getFirst().classes())
                .extracting(Outcome.ClassOutcome::label)
                .containsExactly("5А", "другой");
        assertThat(findings(reading))
                .containsExactly(
                        "warning unreadable_cell, 3, D «класс»: это не похоже на класс; класс, например 5А, 5-1 или 5 ф2."
                                + " Участник учтён в классе «другой»",
                        "warning unreadable_cell, 4, D «класс»: это не похоже на класс; класс, например 5А, 5-1 или 5 ф2."
                                + " Участник учтён в классе «другой»",
                        "warning school_without_login, 5, C «код ОО»: это не похоже на код школы;"
                                + " логин или код школы: с цифрами и без пробелов, например edu700123."
                                + " Строка не прочитана. Исправьте ячейку");
    }

    @Test
    void classes_of_a_table_that_are_not_shown_still_add_up_one_by_one() {
        Reading reading =
                read(
                        TextBook.of(
                                """
                                год  | процедура | код ОО    | класс   | участников | не справились
                                2023 | VPR-5-MA  | edu799001 | Смирнов | 10         | 1
                                2023 | VPR-5-MA  | edu799001 | Ёлкин   | 10         | 1
                                2023 | VPR-5-MA  | edu799001 | 5А      | 10         | 2
                                """));

        assertThat(results(reading)).containsExactly("edu799001 2023 VPR-5-MA: 4 из 30");
        assertThat(outcomes(reading).getFirst().classes())
                .extracting(Outcome.ClassOutcome::label)
                .containsExactly("5А", "другой", "другой 2");
        assertThat(findings(reading))
                .hasSize(2)
                .allMatch(line -> line.contains("это не похоже на класс"))
                .noneMatch(line -> line.contains("Смирнов") || line.contains("Ёлкин"));
    }
}
