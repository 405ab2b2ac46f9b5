package opora.overview.next.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    private static List<String> rows() {
        return Arrays.stream(CauseKind.values())
                .map(kind -> kind + ";10;3;30;да;что;почему")
                .toList();
    }

    @Test
    void every_cause_has_its_row_with_words_for_people() {
        assertThat(Weights.SHIPPED.list()).hasSize(CauseKind.values().length);
        assertThat(Weights.SHIPPED.list())
                .allMatch(weight -> weight.title().length() > 10 && weight.why().length() > 10);
    }

    @Test
    void a_weight_says_what_it_is_worth() {
        Weight weight = Weights.of(rows()).get(CauseKind.DRIFT);
        assertThat(weight.worth()).isEqualTo("10\u00a0баллов, вместе не больше 30");
        assertThat(Weights.SHIPPED.get(CauseKind.LISTED).worth()).isEqualTo("30\u00a0баллов");
        assertThat(Weights.SHIPPED.get(CauseKind.SILENCE).enough())
                .isEqualTo("только вместе с другим поводом");
    }

    @Test
    void a_title_names_its_border() {
        assertThat(Weights.SHIPPED.get(CauseKind.SILENCE).title())
                .startsWith("Нет связи: за каждые 30 полных дней");
        assertThat(Weights.SHIPPED.list()).noneMatch(weight -> weight.title().contains("{"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LISTED;0;1;;да;что;почему",
                "LISTED;10;0;;да;что;почему",
                "LISTED;10;1;-1;да;что;почему",
                "LISTED;10;1;;может быть;что;почему",
                "LISTED;10;1;;да;что",
                "RATING;10;1;;да;что;почему"
            })
    void a_row_that_would_turn_the_order_around_is_refused(String row) {
        List<String> rows = new ArrayList<>(rows());
        rows.set(CauseKind.LISTED.ordinal(), row);
        assertThatThrownBy(() -> Weights.of(rows)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_cause_without_a_row_and_one_with_two_are_refused() {
        List<String> rows = rows();
        assertThatThrownBy(() -> Weights.of(rows.subList(1, rows.size())))
                .hasMessage("no points for DISPUTE_OVERDUE");
        List<String> twice = new ArrayList<>(rows);
        twice.add(rows.getFirst());
        assertThatThrownBy(() -> Weights.of(twice)).hasMessage("twice: DISPUTE_OVERDUE");
    }
}
