package opora.results.formats.outcomes;

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
