package opora.results.formats;

import static opora.intake.Told.findings;
import static opora.intake.Told.labels;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class OutcomesTableTest {

    private static Reading table(String lines) {
        return read(TextBook.of(lines));
    }

    @Test
    void a_row_per_school_and_procedure_becomes_an_outcome() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  | edu799002 | 25         | 9
                        2021 | VPR-5-MA  | edu799001 | 10         | 0
                        2020 | OGE-RU    | edu799001 | 7          | 7
                        """);

        assertThat(reading.layout()).isEqualTo(Layout.OUTCOMES);
        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2020 OGE-9-RU: 7 из 7",
                        "edu799001 2021 VPR-5-MA: 0 из 10",
                        "edu799002 2021 VPR-5-MA: 9 из 25");
        assertThat(reading.parts())
                .extracting(
                        part -> part.procedure().orElseThrow().code(),
                        Reading.Part::schools,
                        part -> part.participants().orElseThrow(),
                        part -> part.failed().orElseThrow(),
                        Reading.Part::absent)
                .containsExactly(
                        tuple("OGE-9-RU", 1, 7, 7, Optional.empty()),
                        tuple("VPR-5-MA", 2, 35, 9, Optional.empty()));
        assertThat(reading.schools())
                .extracting(Reading.MentionedSchool::code)
                .containsExactly("edu799001", "edu799002");
    }

    @Test
    void headings_may_be_russian_or_english_in_any_order_and_case_below_a_title() {
        Reading reading =
                table(
                        """
                        Итоги ВПР, все районы

                        Failed | ШКОЛА | Код~OO | УЧАСТНИКОВ | Year | procedure
                        3      | № 5   | sch799005 | 12       | 2021.0 | vpr-6-ru
                        """);

        assertThat(results(reading)).containsExactly("sch799005 2021 VPR-6-RU: 3 из 12");
        assertThat(findings(reading))
                .containsExactly(
                        "warning unknown_column, 3, B «ШКОЛА», ШКОЛА: столбец «ШКОЛА» незнаком и не прочитан."
                                + " Если он нужен, назовите его так, как в описании таблицы");
    }

    @Test
    void failed_may_be_left_out_when_marks_are_given() {
        Reading reading =
                table(
                        """
                        year | procedure | school    | participants | m2 | m3 | m4 | m5
                        2021 | VPR-5-MA  | edu799001 | 10           | 3  | 4  | 2  | 1
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 3 из 10");
        assertThat(outcomes(reading).getFirst().marks())
                .contains(new Outcome.MarkCounts(3, 4, 2, 1));
    }

    @Test
    void marks_may_be_left_blank_row_by_row_when_failed_is_given() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились | 2 | 3 | 4 | 5
                        2021 | VPR-5-MA  | edu799001 | 10         |               | 3 | 4 | 2 | 1
                        2021 | VPR-5-MA  | edu799002 | 10         | 2             |   |   |   |
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2021 VPR-5-MA: 3 из 10", "edu799002 2021 VPR-5-MA: 2 из 10");
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
                        "error unreadable_cell, 5, E «не справились», нет: не читается; число."
                                + " Исправьте строку и загрузите файл снова",
                        "error formula_without_value, 6, D «участников»: в ячейке формула без посчитанного значения; число."
                                + " Откройте файл в Excel, сохраните и загрузите снова");
    }

    @Test
    void numbers_kept_as_text_with_spaces_and_zeros_after_the_comma_are_read() {
        Reading reading =
                table(
                        """
                        год   | процедура | код ОО    | участников | не справились
                        ~2021 | VPR-5-MA␣ | ~edu799001 | 1~204     | ␣12,0~
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 12 из 1204");
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
                        "error unreadable_cell, 4, B «процедура», ВПР: «ВПР» не читается; код вроде VPR-5-MA или OGE-RU. Исправьте ячейку");
    }

    @Test
    void classes_add_up_to_the_school() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | класс | участников | не справились | 2 | 3 | 4 | 5
                        2021 | VPR-5-MA  | edu799001 | 5Б    | 12         |               | 2 | 5 | 3 | 2
                        2021 | VPR-5-MA  | edu799001 | 5А    | 13         |               | 7 | 3 | 3 | 0
                        """);

        Outcome school = outcomes(reading).getFirst();
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 9 из 25");
        assertThat(school.marks()).contains(new Outcome.MarkCounts(9, 8, 6, 2));
        assertThat(school.classes())
                .extracting(Outcome.ClassOutcome::label)
                .containsExactly("5А", "5Б");
        assertThat(school.source()).isEqualTo(new Outcome.Source("", 2, 3, 2));
    }

    @Test
    void a_row_of_the_school_must_agree_with_its_classes() {
        Reading agreeing =
                table(
                        """
                        год  | процедура | код ОО    | класс | участников | не справились
                        2021 | VPR-5-MA  | edu799001 |       | 25         | 9
                        2021 | VPR-5-MA  | edu799001 | 5А    | 13         | 7
                        2021 | VPR-5-MA  | edu799001 | 5Б    | 12         | 2
                        """);
        Reading differing =
                table(
                        """
                        год  | процедура | код ОО    | класс | участников | не справились
                        2021 | VPR-5-MA  | edu799001 |       | 26         | 9
                        2021 | VPR-5-MA  | edu799001 | 5А    | 13         | 7
                        2021 | VPR-5-MA  | edu799001 | 5Б    | 12         | 2
                        """);

        assertThat(results(agreeing)).containsExactly("edu799001 2021 VPR-5-MA: 9 из 25");
        assertThat(differing.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(differing))
                .containsExactly(
                        "error sum_mismatch, 2, edu799001: в строке школы участников 26 и не справились 9, а по классам вместе 25 и 9;"
                                + " одни и те же числа. Исправьте строку школы или строки классов");
    }

    @Test
    void a_row_of_the_whole_grade_among_its_classes_is_the_school() {
        for (String label : new String[] {"Итого", "всего по школе", "параллель", "6"}) {
            Reading reading =
                    table(
                            """
                            год  | процедура | код ОО    | класс | участников | не справились
                            2020 | VPR-5-MA  | edu799001 | 6А    | 13         | 7
                            2020 | VPR-5-MA  | edu799001 | 6Б    | 12         | 2
                            2020 | VPR-5-MA  | edu799001 | %s    | 25         | 9
                            """
                                    .formatted(label));

            assertThat(results(reading))
                    .as(label)
                    .containsExactly("edu799001 2020 VPR-5-MA: 9 из 25");
            assertThat(outcomes(reading).getFirst().classes()).as(label).hasSize(2);
        }
    }

    @Test
    void the_only_class_may_be_called_by_its_grade() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | класс | участников | не справились
                        2021 | VPR-5-MA  | edu799001 | 5     | 13         | 7
                        """);

        assertThat(outcomes(reading).getFirst().classes())
                .extracting(Outcome.ClassOutcome::label)
                .containsExactly("5");
    }

    @Test
    void a_code_of_a_procedure_typed_on_two_keyboards_is_read() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-МА  | edu799001 | 13         | 7
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 7 из 13");
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

    @Test
    void a_school_without_participants_is_kept_as_such() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | участников | не справились
                        2021 | VPR-5-MA  | edu799001 | 0          | 0
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 0 из 0");
    }
}
