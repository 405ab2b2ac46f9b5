package opora.results.formats.outcomes;

import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import org.junit.jupiter.api.Test;

class OutcomesFindingsTest {

    private static Reading table(String lines) {
        return read(TextBook.of(lines));
    }

    @Test
    void counts_that_contradict_one_another_refuse_the_file() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились | 2 | 3 | 4 | 5
                        2021 | VPR-5-MA  | edu799001 | 10         | 4             | 3 | 4 | 2 | 1
                        2021 | VPR-5-MA  | edu799002 | 11         | 3             | 3 | 4 | 2 | 1
                        2021 | VPR-5-MA  | edu799003 | 10         | 11            |   |   |   |
                        2021 | VPR-5-MA  | edu799004 | 10         |               |   |   |   |
                        2021 | VPR-5-MA  | edu799005 | 10         |               | 3 | 4 |   | 3
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(results(reading)).isEmpty();
        assertThat(findings(reading))
                .containsExactly(
                        "error sum_mismatch, 2, E «не справились», 4: не справились 4, а отметок «2» 3; одно и то же число."
                                + " Исправьте строку и загрузите файл снова",
                        "error sum_mismatch, 3, D «участников», 11: 11\u00a0участников, а отметок вместе 10; одно и то же число."
                                + " Исправьте строку и загрузите файл снова",
                        "error out_of_range, 4, E «не справились», 11: не справились 11, а участников 10; не больше числа участников."
                                + " Исправьте строку и загрузите файл снова",
                        "error unreadable_cell, 5, E «не справились»: ячейка пуста; целое число; если никого, то 0."
                                + " Исправьте строку и загрузите файл снова",
                        "error unreadable_cell, 6, H «4»: ячейка пуста; целое число; если никого, то 0."
                                + " Исправьте строку и загрузите файл снова");
    }

    @Test
    void a_cell_that_is_no_count_is_named_with_the_likely_slip() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  | edu799001 | 2О         | 3
                        2021 | VPR-5-MA  | edu799002 | 20         | −1
                        2021 | VPR-5-MA  | edu799003 | 20         | 3,5
                        2021 | VPR-5-MA  | edu799004 | 20         | нет
                        2021 | VPR-5-MA  | edu799005 | =?         | 3
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "error unreadable_cell, 2, D «участников», 2О: не читается; число: вместо нуля стоит буква «О»."
                                + " Исправьте строку и загрузите файл снова",
                        "error out_of_range, 3, E «не справились», −1: число меньше нуля; целое число от 0."
                                + " Исправьте строку и загрузите файл снова",
                        "error unreadable_cell, 4, E «не справились», 3,5: число с дробной частью; целое число от 0."
                                + " Исправьте строку и загрузите файл снова",
                        "error unreadable_cell, 5, E «не справились»: не читается; число."
                                + " Исправьте строку и загрузите файл снова",
                        "error formula_without_value, 6, D «участников»: в ячейке формула без посчитанного значения; число."
                                + " Откройте файл в Excel, сохраните и загрузите снова");
    }

    @Test
    void a_school_without_code_year_or_procedure_is_an_error() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  |           | 20         | 3
                        21   | VPR-5-MA  | edu799002 | 20         | 3
                        2021 | ВПР       | edu799003 | 20         | 3
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "error school_without_login, 2, C «код ОО»: нет кода школы; логин или код школы. Заполните ячейку",
                        "error unreadable_cell, 3, A «год», 21: «21» не читается; год окончания учебного года, например 2023. Исправьте ячейку",
                        "error unreadable_cell, 4, B «процедура»: значение не читается; код вроде VPR-5-MA или OGE-RU. Исправьте ячейку");
    }

    @Test
    void an_equal_row_is_counted_once_and_a_different_one_refuses_the_file() {
        Reading equal =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  | sch799001 | 25         | 9
                        2021 | VPR-5-MA  | edu799001 | 25         | 9
                        """);
        Reading different =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  | edu799001 | 25         | 9
                        2021 | VPR-5-MA  | edu799001 | 25         | 8
                        """);

        assertThat(equal.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(results(equal)).containsExactly("sch799001 2021 VPR-5-MA: 9 из 25");
        assertThat(findings(equal))
                .containsExactly(
                        "warning duplicate_row, 3, edu799001: школа «edu799001» уже есть в строке 2;"
                                + " одна строка на школу, процедуру и класс. Строки совпадают, результат учтён один раз");
        assertThat(findings(different))
                .containsExactly(
                        "error conflicting_duplicate, 3, edu799001: школа «edu799001» уже есть в строке 2 с другими числами;"
                                + " одна строка на школу, процедуру и класс. Оставьте верную строку");
    }

    @Test
    void a_total_below_the_table_is_no_school() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  | edu799001 | 25         | 9
                             |           | Итого:    | 25         | 9
                        """);

        assertThat(results(reading)).hasSize(1);
        assertThat(findings(reading))
                .containsExactly(
                        "warning not_needed_rows, 3: строка с итогом не прочитана. Опора считает итоги сама");
    }

    @Test
    void a_value_under_no_heading_is_told_and_not_quoted() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  | edu799001 | 25         | 9 | Петрова
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "warning value_without_column, 2, F: значение стоит в столбце без названия и не прочитано; пустая ячейка."
                                + " Проверьте, не сдвинута ли строка");
    }

    @Test
    void a_table_without_year_asks_for_it_and_takes_it_from_a_label() {
        TextBook book =
                TextBook.of(
                        """
                        процедура | код ОО    | участников | не справились
                        VPR-5-MA  | edu799001 | 25         | 9
                        """);

        Reading asked = read(book);
        Reading told = read(book, new Labels(labels(2021, "VPR-5-MA").year(), Optional.empty()));

        assertThat(asked.decision()).isEqualTo(Decision.ASK);
        assertThat(findings(asked))
                .containsExactly(
                        "question missing_metadata: нет столбца «год»; год окончания учебного года, например 2023."
                                + " Укажите для всего файла или добавьте столбец");
        assertThat(results(told)).containsExactly("edu799001 2021 VPR-5-MA: 9 из 25");
    }

    @Test
    void a_table_without_counts_of_failed_is_refused() {
        Reading none =
                table(
                        """
                        год  | процедура | код ОО    | участников
                        2021 | VPR-5-MA  | edu799001 | 25
                        """);
        Reading some =
                table(
                        """
                        год  | процедура | код ОО    | участников | 2 | 3
                        2021 | VPR-5-MA  | edu799001 | 25         | 3 | 4
                        """);

        assertThat(findings(none))
                .containsExactly(
                        "error missing_column: нет ни столбца «не справились», ни столбцов с отметками; один из них."
                                + " Добавьте столбцы и загрузите файл снова");
        assertThat(findings(some))
                .containsExactly(
                        "error missing_column: есть не все столбцы с отметками; столбцы «2», «3», «4» и «5»."
                                + " Добавьте столбцы и загрузите файл снова");
    }

    @Test
    void a_column_that_stands_twice_refuses_the_file() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились | Failed
                        2021 | VPR-5-MA  | edu799001 | 25         | 9             | 8
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "error unknown_column, 1, F «Failed», Failed: столбец «Failed» стоит в таблице дважды; каждый столбец один раз."
                                + " Оставьте тот, который верен");
    }

    @Test
    void a_header_with_nothing_below_is_refused() {
        Reading reading = table("год | процедура | код ОО | участников | не справились");

        assertThat(reading.layout()).isEqualTo(Layout.OUTCOMES);
        assertThat(findings(reading))
                .containsExactly(
                        "error no_data_rows: под шапкой нет ни одной строки; строка на школу и процедуру."
                                + " Заполните таблицу и загрузите её снова");
    }
}
