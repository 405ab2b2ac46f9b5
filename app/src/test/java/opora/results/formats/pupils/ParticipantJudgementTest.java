package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class ParticipantJudgementTest {

    private static Reading table(String lines) {
        return read(TextBook.of(lines));
    }

    private static Outcome only(Reading reading) {
        assertThat(outcomes(reading)).hasSize(1);
        return outcomes(reading).getFirst();
    }

    @Test
    void without_a_mark_the_scale_of_the_year_decides() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2021 | VPR-5-MA  | edu799001 | 1             | 6
                        2021 | VPR-5-MA  | edu799001 | 2             | 7
                        2021 | VPR-5-MA  | edu799001 | 3             | 11
                        2021 | VPR-5-MA  | edu799001 | 4             | 15
                        """);

        assertThat(only(reading).marks()).contains(new Outcome.MarkCounts(1, 1, 1, 1));
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 1 из 4");
    }

    @Test
    void a_mark_as_given_stands_against_the_scale_and_is_told() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | балл
                        2021 | VPR-5-MA  | edu799001 | 1             | 3       | 6
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 0 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning mark_scale_mismatch, 2, E «отметка», 3: отметка 3, а по шкале 2021 года за 6 баллов ставят 2."
                                + " Учтена отметка, как она дана");
    }

    @Test
    void without_marks_and_without_a_published_scale_the_file_is_refused() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2023 | VPR-5-MA  | edu799001 | 1             | 6
                        2023 | VPR-5-MA  | edu799001 | 2             | 7
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error mark_scale_mismatch: ВПР, математика, 5 класс, 2023 год: отметок в файле нет, а опубликованной шкалы у Опоры нет;"
                                + " столбец с отметками. Добавьте столбец «отметка» или загрузите отчёт «Статистика по отметкам»");
    }

    @Test
    void one_missing_mark_without_a_published_scale_leaves_out_one_row() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | балл
                        2023 | VPR-5-MA  | edu799001 | 1             | 2       | 6
                        2023 | VPR-5-MA  | edu799001 | 2             |         | 7
                        2023 | VPR-5-MA  | edu799001 | 3             | 1       | 7
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2023 VPR-5-MA: 1 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning mark_scale_mismatch, 3, E «отметка»: отметки нет, а шкала 2023 года («ВПР, математика, 5 класс») не опубликована;"
                                + " отметка от 2 до 5. Строка не вошла в статистику",
                        "warning out_of_range, 4, E «отметка», 1: такой отметки нет; 2, 3, 4 или 5."
                                + " Отметка взята по шкале, если шкала этого года известна",
                        "warning mark_scale_mismatch, 4, E «отметка»: отметки нет, а шкала 2023 года («ВПР, математика, 5 класс») не опубликована;"
                                + " отметка от 2 до 5. Строка не вошла в статистику");
    }

    @Test
    void in_ege_a_test_score_below_the_minimum_is_a_failure() {
        Reading reading =
                table(
                        """
                        год  | процедура  | код ОО    | код участника | балл | отметка
                        2023 | EGE-RU     | edu799001 | 1             | 23   |
                        2023 | EGE-RU     | edu799001 | 2             | 24   |
                        2023 | EGE-11-MAP | edu799001 | 1             | 26   |
                        2023 | EGE-11-MAP | edu799001 | 2             | 27   |
                        2023 | EGE-11-MAB | edu799001 | 3             | 6    | 2
                        2023 | EGE-11-MAB | edu799001 | 4             | 7    | 3
                        """);

        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2023 EGE-11-MAB: 1 из 2",
                        "edu799001 2023 EGE-11-MAP: 1 из 2",
                        "edu799001 2023 EGE-11-RU: 1 из 2");
        assertThat(outcomes(reading))
                .extracting(Outcome::marks)
                .containsExactly(
                        Optional.of(new Outcome.MarkCounts(1, 1, 0, 0)),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void in_ege_maths_base_and_profile_together_each_is_held_against_its_own_minimum() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл | отметка
                        2023 | EGE-MA    | edu799001 | 1             | 5    | 2
                        2023 | EGE-MA    | edu799001 | 2             | 12   | 4
                        2023 | EGE-MA    | edu799001 | 3             | 20   |
                        2023 | EGE-MA    | edu799001 | 4             | 62   |
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2023 EGE-11-MA: 2 из 4");
        assertThat(only(reading).marks()).isEmpty();
    }

    @Test
    void ege_of_a_year_without_a_known_minimum_is_refused() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2012 | EGE-RU    | edu799001 | 1             | 30
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "error mark_scale_mismatch: ЕГЭ, русский язык, 2012 год: минимальный балл Опоре не известен;"
                                + " год, за который он известен. Загрузите таблицу результатов: код ОО, участников, не справились");
    }

    @Test
    void in_oge_mark_two_is_a_failure_and_a_score_alone_says_nothing() {
        Reading marks =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл | отметка
                        2023 | OGE-MA    | edu799001 | 1             | 8    | 2
                        2023 | OGE-MA    | edu799001 | 2             | 8    | 3
                        """);
        Reading scores =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2023 | OGE-MA    | edu799001 | 1             | 8
                        """);

        assertThat(results(marks)).containsExactly("edu799001 2023 OGE-9-MA: 1 из 2");
        assertThat(scores.decision()).isEqualTo(Decision.REJECT);
    }

    @Test
    void a_table_with_marks_alone_is_enough() {
        Reading reading =
                table(
                        """
                        year | procedure | school    | participant | mark
                        2023 | VPR-5-MA  | edu799001 | 1           | 2
                        2023 | VPR-5-MA  | edu799001 | 2           | 4
                        2023 | VPR-5-MA  | edu799001 | 3           |
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2023 VPR-5-MA: 1 из 2");
        assertThat(only(reading).scores()).isEmpty();
        assertThat(only(reading).absent()).isEmpty();
        assertThat(only(reading).journal()).isEmpty();
        assertThat(findings(reading))
                .containsExactly(
                        "warning no_score, 4, E «mark»: отметки нет; отметка от 2 до 5 или «отсутствовал». Строка не вошла в статистику");
    }
}
