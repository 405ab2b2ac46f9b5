package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;

import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Reading;
import org.junit.jupiter.api.Test;

class DoubledParticipantsTest {

    private static Reading table(String lines) {
        return read(TextBook.of(lines));
    }

    @Test
    void one_row_twice_is_counted_once() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | класс | код участника | отметка | балл | 1/1
                        2023 | VPR-5-MA  | edu799001 | 5А    | 50001         | 2       | 1    | 1
                        2023 | VPR-5-MA  | edu799002 | 5А    | 50001         | 2       | 1    | 1
                        2023 | VPR-5-RU  | edu799001 | 5А    | 50001         | 2       | 1    | 1
                        2023 | VPR-5-MA  | sch799001 | 5А    | 50001         | 2       | 1    | 1
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2023 VPR-5-MA: 1 из 1",
                        "edu799002 2023 VPR-5-MA: 1 из 1",
                        "edu799001 2023 VPR-5-RU: 1 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning duplicate_row, 5, E «код участника»: этот участник уже есть в строке 2; одна строка на участника."
                                + " Строки совпадают, участник учтён один раз");
    }

    @Test
    void a_total_below_doubled_participants_is_no_school() {
        Reading reading =
                table(
                        """
                        year | procedure | school    | class | participant | variant | mark | score
                        2021 | VPR-5-MA  | edu799001 | 5А    | 1           | 1       | 2    | 3
                        2021 | VPR-5-MA  | edu799001 | 5А    | 1           | 1       | 2    | 3
                        2021 | VPR-5-MA  | Итого     |       | 2           |         |      |
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 1 из 1");
        assertThat(reading.schools())
                .extracting(Reading.MentionedSchool::code)
                .containsExactly("edu799001");
        assertThat(reading.parts()).singleElement().extracting(Reading.Part::schools).isEqualTo(1);
        assertThat(findings(reading))
                .containsExactly(
                        "warning not_needed_rows, 4: строка с итогом не прочитана. Опора считает итоги сама",
                        "warning duplicate_row, 3, E «participant»: этот участник уже есть в строке 2; одна строка на участника."
                                + " Строки совпадают, участник учтён один раз");
    }

    @Test
    void one_code_with_two_results_refuses_the_file() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка
                        2023 | VPR-5-MA  | edu799001 | 50001         | 2
                        2023 | VPR-5-MA  | edu799001 | 50002         | 2
                        2023 | VPR-5-MA  | edu799001 | 50001         | 3
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error conflicting_duplicate, 4, D «код участника»: этот участник уже есть в строке 2, и результат там другой;"
                                + " одна строка на участника. Оставьте верную строку");
    }

    @Test
    void without_codes_doubles_cannot_be_told_and_this_is_said() {
        Reading none =
                table(
                        """
                        год  | процедура | код ОО    | отметка
                        2023 | VPR-5-MA  | edu799001 | 2
                        2023 | VPR-5-MA  | edu799001 | 2
                        """);
        Reading some =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка
                        2023 | VPR-5-MA  | edu799001 |               | 2
                        2023 | VPR-5-MA  | edu799001 | 2             | 2
                        """);

        assertThat(results(none)).containsExactly("edu799001 2023 VPR-5-MA: 2 из 2");
        assertThat(findings(none))
                .containsExactly(
                        "warning missing_column: нет столбца с кодом участника; код у каждого участника."
                                + " Повторы среди этих строк не проверены");
        assertThat(findings(some))
                .containsExactly(
                        "warning missing_column: без кода участника: 1\u00a0строка; код у каждого участника."
                                + " Повторы среди этих строк не проверены");
    }
}
