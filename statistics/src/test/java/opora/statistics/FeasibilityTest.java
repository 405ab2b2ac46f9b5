package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import opora.statistics.Feasibility.Reason;
import opora.statistics.Feasibility.Similar;
import opora.statistics.Feasibility.Verdict;
import opora.statistics.ShareTarget.Direction;
import org.junit.jupiter.api.Test;

class FeasibilityTest {

    private static final int ALPHA = 3;
    private static final int STEP = 5;
    private static final int FEWEST = 10;
    private static final int HISTORY = 13;
    private static final ShareTarget TWENTY = ShareTarget.ofPercent("20", Direction.AT_MOST);

    private record Told(String word, Similar similar) {

        private static Told of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Usual(Similar similar) -> new Told("USUAL", similar);
                case Verdict.Seldom(Similar similar) -> new Told("SELDOM", similar);
                case Verdict.NeverSeen(Similar similar) -> new Told("NEVER", similar);
                case Verdict.CannotBeJudged(Reason.TooFew(Similar similar, Likeness _)) ->
                        new Told("FEW", similar);
                case Verdict.CannotBeJudged(Reason reason) -> throw new AssertionError(reason);
            };
        }
    }

    @Test
    void what_was_seen_of_similar_groups_is_counted_as_another_program_counts_it() {
        int judged = 0;
        for (String[] row : Golden.rows("feasibilities.csv")) {
            Feasibility told = of(row, history(row));
            if (row[STEP].isEmpty()) {
                assertThat(told.verdict())
                        .isEqualTo(new Verdict.CannotBeJudged(new Reason.ReachedAlready()));
                continue;
            }
            Told seen = Told.of(told.verdict());
            assertThat(
                            List.of(
                                    Likeness.USUAL.steps().indexOf(seen.similar().step()),
                                    seen.similar().cases().size(),
                                    seen.similar().groups(),
                                    seen.similar().reached(),
                                    seen.word()))
                    .as(row[0] + " to " + row[1])
                    .hasToString(
                            "[%s, %s, %s, %s, %s]"
                                    .formatted(row[STEP], row[6], row[7], row[8], row[9]));
            judged++;
        }
        assertThat(judged).isGreaterThan(8);
    }

    @Test
    void what_a_year_without_change_brings_is_that_of_scipy() {
        for (String[] row : Golden.rows("feasibilities.csv")) {
            Unchanged unchanged = of(row, history(row)).unchanged().orElseThrow();
            assertThat(unchanged.fewest()).isEqualTo(Integer.parseInt(row[FEWEST]));
            assertThat(unchanged.most()).isEqualTo(Integer.parseInt(row[FEWEST + 1]));
            assertThat(unchanged.chance())
                    .as(row[0] + " to " + row[1])
                    .isCloseTo(Double.parseDouble(row[FEWEST + 2]), within(1e-10));
        }
    }

    @Test
    void the_order_of_history_does_not_matter() {
        for (String[] row : Golden.rows("feasibilities.csv")) {
            List<OneYearOn> turned = new ArrayList<>(history(row));
            Collections.reverse(turned);
            assertThat(of(row, turned).verdict().getClass())
                    .isEqualTo(of(row, history(row)).verdict().getClass());
        }
    }

    @Test
    void a_case_that_had_come_to_the_target_before_is_none() {
        List<OneYearOn> there = cases(40, new Share(9, 50), new Share(2, 50));
        assertThat(judged(there, new Share(11, 50)))
                .isInstanceOfSatisfying(
                        Verdict.CannotBeJudged.class,
                        why ->
                                assertThat(why.reason())
                                        .isInstanceOfSatisfying(
                                                Reason.TooFew.class,
                                                few ->
                                                        assertThat(few.similar().cases())
                                                                .isEmpty()));
    }

    @Test
    void every_fourth_is_usual_one_is_seldom_and_none_was_never_seen() {
        Share base = new Share(15, 50);
        List<OneYearOn> stayed = cases(30, base, base);
        assertThat(judged(stayed, base)).isInstanceOf(Verdict.NeverSeen.class);
        assertThat(judged(with(stayed, cases(1, base, new Share(10, 50))), base))
                .isInstanceOf(Verdict.Seldom.class);
        assertThat(judged(with(stayed, cases(10, base, new Share(10, 50))), base))
                .isInstanceOf(Verdict.Usual.class);
        assertThat(judged(with(stayed, cases(9, base, new Share(10, 50))), base))
                .isInstanceOf(Verdict.Seldom.class);
    }

    @Test
    void likeness_is_widened_only_when_the_narrow_one_finds_too_few_and_the_step_is_told() {
        Share base = new Share(15, 50);
        List<OneYearOn> near = cases(30, base, base);
        List<OneYearOn> far = cases(30, new Share(19, 50), new Share(9, 50));
        assertThat(Told.of(judged(with(near, far), base)).similar().step())
                .isEqualTo(new Likeness.Step(5, 2));
        Told widened = Told.of(judged(with(near.subList(0, 29), far), base));
        assertThat(widened.similar().step()).isEqualTo(new Likeness.Step(10, 2));
        assertThat(widened.similar().reached()).isEqualTo(30);
    }

    @Test
    void limits_of_likeness_are_inside() {
        Likeness.Step step = new Likeness.Step(5, 2);
        assertThat(step.joins(new Share(10, 40), new Share(6, 20))).isTrue();
        assertThat(step.joins(new Share(10, 40), new Share(24, 79))).isFalse();
        assertThat(step.joins(new Share(10, 40), new Share(20, 80))).isTrue();
        assertThat(step.joins(new Share(20, 80), new Share(10, 40))).isTrue();
        assertThat(step.joins(new Share(10, 40), new Share(5, 19))).isFalse();
        assertThat(step.joins(new Share(0, 0), new Share(5, 19))).isFalse();
    }

    @Test
    void of_nobody_nothing_is_said() {
        Feasibility told =
                Feasibility.of(
                        cases(40, new Share(15, 50), new Share(5, 50)),
                        new Share(0, 0),
                        TWENTY,
                        ShareDistribution.JEFFREYS,
                        Likeness.USUAL);
        assertThat(told.verdict()).isEqualTo(new Verdict.CannotBeJudged(new Reason.OfNobody()));
        assertThat(told.unchanged()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OneYearOn("x", new Share(0, 0), new Share(1, 2)));
    }

    @Test
    void a_result_that_stands_out_is_nearer_to_the_region_without_any_change() {
        Share base = new Share(18, 49);
        Unchanged alone = Unchanged.of(base, ShareDistribution.JEFFREYS, TWENTY);
        Unchanged drawn = Unchanged.of(base, new ShareDistribution(3, 12), TWENTY);
        assertThat(drawn.fewest()).isLessThan(alone.fewest());
        assertThat(drawn.most()).isLessThan(alone.most());
        assertThat(drawn.chance()).isGreaterThan(alone.chance());
    }

    @Test
    void one_of_two_pupils_says_nothing() {
        Unchanged pair = Unchanged.of(new Share(1, 2), ShareDistribution.JEFFREYS, TWENTY);
        assertThat(pair.fewest()).isZero();
        assertThat(pair.most()).isEqualTo(2);
    }

    private static Verdict judged(List<OneYearOn> history, Share base) {
        return Feasibility.of(history, base, TWENTY, ShareDistribution.JEFFREYS, Likeness.USUAL)
                .verdict();
    }

    /** Each of a group of its own. */
    private static List<OneYearOn> cases(int count, Share before, Share after) {
        List<OneYearOn> cases = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            cases.add(new OneYearOn("%s %s %d".formatted(before, after, at), before, after));
        }
        return cases;
    }

    private static List<OneYearOn> with(List<OneYearOn> some, List<OneYearOn> others) {
        List<OneYearOn> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Feasibility of(String[] row, List<OneYearOn> history) {
        return Feasibility.of(
                history,
                share(row[0]),
                ShareTarget.ofPercent(row[1], Direction.valueOf(row[2])),
                new ShareDistribution(
                        Double.parseDouble(row[ALPHA]), Double.parseDouble(row[ALPHA + 1])),
                Likeness.USUAL);
    }

    private static List<OneYearOn> history(String[] row) {
        return Arrays.stream(row[HISTORY].split(" "))
                .map(step -> step.split("[:>]"))
                .map(parts -> new OneYearOn(parts[0], share(parts[1]), share(parts[2])))
                .toList();
    }

    private static Share share(String written) {
        String[] parts = written.split("/");
        return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
