package opora.results.facts;

import static opora.results.OutcomeBuilder.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import opora.results.Outcome.ItemSum;
import opora.results.OutcomeBuilder;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void whatever_stands_in_a_text_the_fields_stay_apart() {
        Statement odd = new Statement(Map.of("a", "чтение\u001eписьмо", "b", "", "c", "1"));

        assertThat(odd.fields()).isEqualTo(Map.of("a", "чтение письмо", "b", "", "c", "1"));
        assertThat(Statement.ofText(odd.text())).isEqualTo(odd);
        assertThat(new Statement(Map.of()).text()).isEmpty();
    }

    @Test
    void a_poorer_source_that_agrees_says_nothing_new() {
        Statement rich = said(aFullResult());
        Statement poor = said(math().counted(49, 9));

        assertThat(poor.against(rich)).isEqualTo(Relation.KNOWN);
        assertThat(rich.against(poor)).isEqualTo(Relation.ADDS);
    }

    @Test
    void another_number_contradicts_however_rich_the_source() {
        assertThat(said(aFullResult()).against(said(math().counted(48, 9))))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(said(math().counted(48, 9)).against(said(aFullResult())))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void a_printed_share_agrees_with_the_counts_it_was_rounded_from() {
        Statement counts = said(math().counted(49, 9));

        assertThat(said(math().shares(49, "18.37")).against(counts)).isEqualTo(Relation.KNOWN);
        assertThat(said(math().shares(49, "18,4")).against(counts)).isEqualTo(Relation.KNOWN);
        assertThat(said(math().shares(49, "18")).against(counts)).isEqualTo(Relation.KNOWN);
        assertThat(said(math().shares(49, "18.36")).against(counts))
                .isEqualTo(Relation.CONTRADICTS);
        assertThat(said(math().shares(50, "18")).against(counts)).isEqualTo(Relation.CONTRADICTS);
        assertThat(counts.against(said(math().shares(49, "18.37")))).isEqualTo(Relation.ADDS);
    }

    @Test
    void classes_are_compared_by_their_label_in_any_spelling() {
        Statement one = said(math().counted(49, 9).ofClass("5А", 25, 5).ofClass("5Б", 24, 4));

        assertThat(
                        said(math().counted(49, 9).ofClass(" 5 \"а\"", 25, 5).ofClass("5б", 24, 4))
                                .against(one))
                .isEqualTo(Relation.KNOWN);
        assertThat(
                        said(math().counted(49, 9).ofClass("5А", 24, 5).ofClass("5Б", 25, 4))
                                .against(one))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void trailing_zeros_of_a_histogram_mean_nothing() {
        assertThat(
                        said(math().counted(3, 1).scores(0, 1, 2, 0, 0))
                                .against(said(math().counted(3, 1).scores(0, 1, 2))))
                .isEqualTo(Relation.KNOWN);
        assertThat(
                        said(math().counted(3, 1).scores(0, 2, 1))
                                .against(said(math().counted(3, 1).scores(0, 1, 2))))
                .isEqualTo(Relation.CONTRADICTS);
    }

    @Test
    void nobody_of_nobody_is_a_statement_without_a_share() {
        assertThat(said(math().counted(0, 0)).fields()).containsOnlyKeys("participants", "failed");
    }

    @Test
    void it_is_kept_and_read_word_for_word() {
        Statement said = said(aFullResult());

        assertThat(Statement.ofText(said.text())).isEqualTo(said);
    }

    @Test
    void differences_are_said_in_words() {
        Statement was = said(aFullResult());

        assertThat(Differences.between(was, said(math().counted(48, 9))))
                .isEqualTo(
                        "участников было 49, станет 48; в новом файле нет: число отсутствовавших, отметки, первичные баллы, задания, классы");
        assertThat(Differences.between(said(math().counted(49, 9)), was))
                .isEqualTo(
                        "добавится: число отсутствовавших, отметки, первичные баллы, задания, классы");
        assertThat(Differences.between(was, said(aFullResult().scores(9, 40).marks(9, 20, 16, 4))))
                .isEqualTo(
                        "отметок «2», «3», «4», «5» было 9, 20, 15, 5, станет 9, 20, 16, 4; изменится: первичные баллы");
        assertThat(
                        Differences.between(
                                said(math().counted(49, 9)), said(math().shares(49, "20.41"))))
                .isEqualTo(
                        "доля не справившихся была 18,37 %, станет 20,41 %; в новом файле нет: число не справившихся");
    }

    static OutcomeBuilder math() {
        return outcome("edu1", 2026, "VPR-5-MA");
    }

    private static OutcomeBuilder aFullResult() {
        return math().counted(49, 9)
                .absent(3)
                .marks(9, 20, 15, 5)
                .scores(9, 20, 20)
                .items(
                        new ItemSum(
                                "1К1",
                                2,
                                new int[] {0, 0, 9, 20, 15, 5},
                                new int[] {0, 0, 1, 20, 20, 9}))
                .ofClass("5А", 49, 9);
    }

    private static Statement said(OutcomeBuilder outcome) {
        return Statement.of(outcome.build());
    }
}
