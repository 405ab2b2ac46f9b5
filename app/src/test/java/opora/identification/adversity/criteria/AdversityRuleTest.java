package opora.identification.adversity.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.identification.adversity.criteria.Conditions.Conclusion;
import opora.identification.adversity.criteria.Criterion.Answer;
import opora.identification.adversity.criteria.Criterion.Comparison;
import opora.results.Description;
import opora.results.Description.Said;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer that is missing decides nothing. */
class AdversityRuleTest {

    private static final Criterion FAR =
            new Criterion("Удалённость, км", Optional.empty(), Comparison.AT_LEAST, "20");
    private static final Criterion FEW =
            new Criterion(
                    "Учителей высшей категории, %", Optional.empty(), Comparison.AT_MOST, "12,5");
    private static final Criterion SMALL =
            new Criterion("Статус", Optional.empty(), Comparison.IS, "малокомплектная");
    private static final AdversityRule TWO_OF_THREE =
            new AdversityRule(List.of(FAR, FEW, SMALL), 2);

    /** «heading=answer». */
    private static Optional<Description> form(String... answers) {
        return Optional.of(
                new Description(
                        Description.Kind.CONTEXT,
                        new Description.Subject.OfSchool(new SchoolCode("edu1"), "СОШ", ""),
                        new AcademicYear(2026),
                        Arrays.stream(answers)
                                .map(one -> one.split("=", 2))
                                .map(one -> new Said("", one[0], one[1]))
                                .toList(),
                        new Outcome.Source("", 2, 2, 1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20|MET",
                "20,0|MET",
                "1 200|MET",
                "19,9|NOT_MET",
                "-20|NOT_MET",
                "двадцать|UNKNOWN",
                "20 км|UNKNOWN",
                "25 %|MET"
            })
    void a_number_is_compared_as_people_type_it(String typed, Answer answer) {
        assertThat(FAR.of(Optional.of(typed), Optional.empty())).isEqualTo(answer);
    }

    @Test
    void a_bound_belongs_to_both_comparisons_and_words_are_compared_without_case_and_spaces() {
        assertThat(FEW.of(Optional.of("12,5 %"), Optional.empty())).isEqualTo(Answer.MET);
        assertThat(FEW.of(Optional.of("12,6"), Optional.empty())).isEqualTo(Answer.NOT_MET);
        assertThat(SMALL.of(Optional.of(" Малокомплектная "), Optional.empty()))
                .isEqualTo(Answer.MET);
        assertThat(SMALL.of(Optional.of("обычная"), Optional.empty())).isEqualTo(Answer.NOT_MET);
        assertThat(SMALL.of(Optional.empty(), Optional.empty())).isEqualTo(Answer.UNKNOWN);
    }

    @Test
    void headings_are_found_whatever_their_case_and_spaces() {
        assertThat(
                        TWO_OF_THREE
                                .of(form("УДАЛЕННОСТЬ,  КМ=30", "статус=малокомплектная"))
                                .conclusion())
                .isEqualTo(Conclusion.ADVERSE);
    }

    @Test
    void a_missing_answer_is_neither_met_nor_good() {
        assertThat(TWO_OF_THREE.of(Optional.empty()).conclusion()).isEqualTo(Conclusion.UNKNOWN);
        assertThat(TWO_OF_THREE.of(form("Удалённость, км=30")).conclusion())
                .isEqualTo(Conclusion.UNKNOWN);
        assertThat(TWO_OF_THREE.of(form("Удалённость, км=3", "Статус=обычная")).conclusion())
                .as("the third alone would not do")
                .isEqualTo(Conclusion.OTHER);
        assertThat(
                        TWO_OF_THREE
                                .of(form("Удалённость, км=30", "Статус=малокомплектная"))
                                .conclusion())
                .as("the third is not needed")
                .isEqualTo(Conclusion.ADVERSE);
    }

    @Test
    void a_percent_of_another_column_is_compared_without_rounding() {
        Criterion experienced =
                new Criterion(
                        "Высшей категории", Optional.of("Учителей"), Comparison.AT_LEAST, "33,3");
        assertThat(experienced.of(Optional.of("1"), Optional.of("3"))).isEqualTo(Answer.MET);
        assertThat(experienced.of(Optional.of("333"), Optional.of("1000"))).isEqualTo(Answer.MET);
        assertThat(experienced.of(Optional.of("332"), Optional.of("1000")))
                .isEqualTo(Answer.NOT_MET);
        assertThat(experienced.of(Optional.of("0"), Optional.of("0"))).isEqualTo(Answer.UNKNOWN);
        assertThat(experienced.of(Optional.of("1"), Optional.empty())).isEqualTo(Answer.UNKNOWN);
        assertThat(experienced.of(Optional.empty(), Optional.of("3"))).isEqualTo(Answer.UNKNOWN);
        assertThat(
                        new AdversityRule(List.of(experienced), 1)
                                .of(form("Высшей категории=1", "Учителей=3"))
                                .answers()
                                .getFirst()
                                .said())
                .contains("1 из 3");
        assertThat(experienced.words())
                .isEqualTo("Высшей категории в % от «Учителей» — не меньше\u00a033,3");
    }

    @Test
    void a_rule_needs_criteria_and_no_more_than_it_has() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AdversityRule(List.of(), 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new AdversityRule(List.of(FAR), 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Criterion(
                                "Удалённость", Optional.empty(), Comparison.AT_LEAST, "далеко"));
        assertThat(TWO_OF_THREE.words())
                .isEqualTo(
                        "не меньше 2 из 3 критериев: Удалённость, км — не меньше\u00a020; Учителей высшей категории, % — не больше\u00a012,5; Статус — ответ «малокомплектная»");
    }
}
