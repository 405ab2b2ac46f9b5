package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import opora.statistics.Solvability.Counted;

/** Counts say what the plain list of pupils says. */
class AnalysisProperties {

    @Property
    void the_table_of_marks_says_what_the_pupils_say(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 15) Integer> pupils) {
        int[] table = new int[16];
        pupils.forEach(pupil -> table[pupil]++);
        JournalComparison comparison = JournalComparison.of(table).orElseThrow();
        assertThat(comparison.lower()).isEqualTo(count(pupils, -3, -1));
        assertThat(comparison.same()).isEqualTo(count(pupils, 0, 0));
        assertThat(comparison.higher()).isEqualTo(count(pupils, 1, 3));
        JournalComparison.Gaps gaps = comparison.gaps().orElseThrow();
        assertThat(gaps.lower()).isEqualTo(count(pupils, -3, -2));
        assertThat(gaps.higher()).isEqualTo(count(pupils, 2, 3));
    }

    private static int count(List<Integer> pupils, int from, int to) {
        return (int)
                pupils.stream()
                        .map(pupil -> pupil % 4 - pupil / 4)
                        .filter(gap -> gap >= from && gap <= to)
                        .count();
    }

    @Property
    void the_corridor_seen_from_the_other_side_is_its_mirror(
            @ForAll @IntRange(max = 60) int one, @ForAll @IntRange(max = 60) int other) {
        Counted group = new Counted(one, 30, 2);
        Counted reference = new Counted(other, 60, 1);
        SolvabilityCorridor place = SolvabilityCorridor.of(group, reference);
        assertThat(place == SolvabilityCorridor.INSIDE).isEqualTo(Math.abs(one - other) <= 6);
        assertThat(place == SolvabilityCorridor.ABOVE)
                .isEqualTo(SolvabilityCorridor.of(reference, group) == SolvabilityCorridor.BELOW);
        assertThat(group.above(reference)).isCloseTo((one - other) / 0.6, within(1e-9));
    }

    @Property
    void the_interval_holds_what_was_seen_and_narrows_with_more_pupils(
            @ForAll @IntRange(min = 1, max = 40) int cells,
            @ForAll @IntRange(min = 1, max = 5) int maximum,
            @ForAll @IntRange(max = 200) int points) {
        int got = Math.min(points, cells * maximum);
        ShareInterval few = new Counted(got, cells, maximum).interval();
        ShareInterval many = new Counted(4L * got, 4 * cells, maximum).interval();
        assertThat(few.contains(got / (double) (cells * maximum))).isTrue();
        assertThat(many.upper() - many.lower()).isLessThan(few.upper() - few.lower());
        if (got % maximum == 0) {
            ShareInterval allOrNothing = ShareInterval.of(new Share(got / maximum, cells));
            assertThat(few.lower()).isLessThanOrEqualTo(allOrNothing.lower() + 1e-9);
            assertThat(few.upper()).isGreaterThanOrEqualTo(allOrNothing.upper() - 1e-9);
        }
    }

    @Property
    void bands_and_marks_hold_everybody(
            @ForAll @Size(101) List<@IntRange(max = 30) Integer> counts) {
        int[] histogram = counts.stream().mapToInt(count -> count).toArray();
        int size = IntStream.of(histogram).sum();
        assertThat(TestScoreBands.of(histogram).size()).isEqualTo(size);
        assertThat(new MarkBorders(24, 57, 71).marks(histogram).map(MarkSummary::size).orElse(0))
                .isEqualTo(size);
    }

    @Property
    void rank_correlation_turns_with_its_table(
            @ForAll @Size(12) List<@IntRange(max = 4) Integer> counts) {
        int[][] table = new int[3][4];
        int[][] upsideDown = new int[3][4];
        int[][] onItsSide = new int[4][3];
        for (int cell = 0; cell < 12; cell++) {
            table[cell / 4][cell % 4] = counts.get(cell);
            upsideDown[2 - cell / 4][cell % 4] = counts.get(cell);
            onItsSide[cell % 4][cell / 4] = counts.get(cell);
        }
        RankCorrelation.of(table)
                .flatMap(RankCorrelation::midRanks)
                .ifPresent(rank -> {
                    assertThat(rank).isBetween(-1 - 1e-12, 1 + 1e-12);
                    assertThat(midRanks(upsideDown)).isCloseTo(-rank, within(1e-12));
                    assertThat(midRanks(onItsSide)).isCloseTo(rank, within(1e-12));
                });
    }

    private static double midRanks(int[][] table) {
        return RankCorrelation.of(table).flatMap(RankCorrelation::midRanks).orElseThrow();
    }
}
