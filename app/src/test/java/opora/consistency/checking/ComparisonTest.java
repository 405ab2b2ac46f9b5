package opora.consistency.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.consistency.Holder;
import opora.consistency.Observed;
import opora.consistency.TaskState;
import opora.consistency.rules.Condition;
import opora.consistency.rules.Rule;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Rule EQUAL =
            new Rule(
                    "trial.equal",
                    "trial.thing",
                    Condition.of("a == b"),
                    Rule.Missing.SKIP,
                    Rule.Severity.CHECK,
                    Rule.Asked.LOADER,
                    Rule.Level.SCHOOL,
                    "Не равны",
                    "Проба.",
                    "Проба.",
                    new Rule.Examples(List.of(), List.of()));

    private static final String NOW = "a=1;b=2";
    private static final Holder LOADER =
            new Holder(Rule.Level.REGION, Optional.of(new Observed.Loader(5, Instant.EPOCH)));

    private final Violation violation = violation();

    @Test
    void what_nobody_has_seen_is_opened() {
        assertThat(Comparison.of(List.of(), List.of(violation)))
                .containsExactly(new Change.Opened(violation));
    }

    @Test
    void what_waits_with_the_same_values_stays_and_with_others_is_changed() {
        assertThat(after(TaskState.OPEN, NOW, "")).isEqualTo(new Change.Same(violation));
        assertThat(after(TaskState.OPEN, "a=1;b=3", "")).isEqualTo(new Change.Changed(violation));
        assertThat(after(TaskState.RETURNED, NOW, "")).isEqualTo(new Change.Same(violation));
    }

    @Test
    void what_waits_is_handed_over_when_another_has_it_and_what_is_explained_is_not() {
        Holder school = Holder.of(Rule.Level.SCHOOL);
        Holder other =
                new Holder(Rule.Level.REGION, Optional.of(new Observed.Loader(6, Instant.EPOCH)));
        Holder later =
                new Holder(
                        Rule.Level.REGION,
                        Optional.of(new Observed.Loader(5, Instant.EPOCH.plusSeconds(9))));
        assertThat(handed(TaskState.OPEN, school)).isEqualTo(new Change.Handed(violation));
        assertThat(handed(TaskState.RETURNED, other)).isEqualTo(new Change.Handed(violation));
        assertThat(handed(TaskState.OPEN, later)).isEqualTo(new Change.Same(violation));
        Standing others =
                new Standing(7, "trial.equal", "17", TaskState.OPEN, "a=1;b=3", "", school);
        assertThat(Comparison.of(List.of(others), List.of(violation)))
                .as("whoever loaded the other values is told")
                .containsExactly(new Change.Handed(violation));
        assertThat(handed(TaskState.EXPLAINED, school)).isEqualTo(new Change.Same(violation));
    }

    private Change handed(TaskState state, Holder from) {
        Standing kept = new Standing(7, "trial.equal", "17", state, NOW, NOW, from);
        return Comparison.of(List.of(kept), List.of(violation)).getFirst();
    }

    @Test
    void what_was_explained_stays_so_with_the_same_values_and_is_new_with_others() {
        assertThat(after(TaskState.EXPLAINED, NOW, NOW)).isEqualTo(new Change.Same(violation));
        assertThat(after(TaskState.EXPLAINED, "a=1;b=3", "a=1;b=3"))
                .isEqualTo(new Change.Reopened(violation));
    }

    @Test
    void what_was_fixed_and_is_back_is_new_unless_these_values_were_explained() {
        assertThat(after(TaskState.FIXED, NOW, "")).isEqualTo(new Change.Opened(violation));
        assertThat(after(TaskState.FIXED, NOW, NOW))
                .isEqualTo(new Change.ExplainedAgain(violation));
        assertThat(after(TaskState.FIXED, NOW, "a=1;b=3")).isEqualTo(new Change.Opened(violation));
    }

    @Test
    void what_is_no_longer_violated_is_fixed_once() {
        assertThat(Comparison.of(List.of(kept(TaskState.OPEN, NOW, "")), List.of()))
                .containsExactly(new Change.Fixed(7));
        assertThat(Comparison.of(List.of(kept(TaskState.EXPLAINED, NOW, NOW)), List.of()))
                .containsExactly(new Change.Fixed(7));
        assertThat(Comparison.of(List.of(kept(TaskState.FIXED, NOW, "")), List.of())).isEmpty();
    }

    private Change after(TaskState state, String values, String explained) {
        return Comparison.of(List.of(kept(state, values, explained)), List.of(violation))
                .getFirst();
    }

    private static Standing kept(TaskState state, String values, String explained) {
        return new Standing(7, "trial.equal", "17", state, values, explained, LOADER);
    }

    private static Violation violation() {
        Observed thing =
                new Observed(
                        "17",
                        Observed.Place.REGION,
                        "Вещь 17",
                        "/schools",
                        Map.of("a", 1, "b", 2, "c", 9));
        return Violation.of(List.of(EQUAL), List.of(thing), (rule, of) -> LOADER).getFirst();
    }

    @Test
    void the_values_are_those_the_rule_looked_at() {
        assertThat(violation.values()).isEqualTo(NOW);
    }
}
