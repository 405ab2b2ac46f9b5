package opora.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Sign: easy tasks done worse and hard tasks better than by the region.
 *
 * <p>For the tasks i = 1 … k with regional solvability R the easiness is ln(R / (1 − R)). The school's own level is a shift of it, the same for all
 * tasks, such that expected and seen points agree in sum: expected share E = 1 / (1 + e^(−easiness − level)). Standardised difference z = (seen share
 * − E) · √(cells / (E·(1 − E))). The contrast r = correlation of Pearson between z and easiness: negative when easy tasks are worse and hard ones
 * better. With t = r·√((k − 2) / (1 − r²)) the p-value is P(T ≤ t) with k − 2 degrees of freedom: Pitman's approximation of the permutation of the
 * differences over the tasks. The scatter of the school's tasks (other order of topics, few pupils, points that hang together) is in z itself, so
 * nothing is assumed of its variance and sums of points are enough; no pupil is needed.
 *
 * <p>Tasks that all or none of the region solve say nothing and are left out, as is a task without a readable cell. Fewer than six tasks left, all
 * equally hard, or a school with no points or all points: empty. A school that differs from the region nowhere has r = 0.
 *
 * <p>Source: METHODOLOGY 2.4 (easy tasks worse and hard ones better: the federal analysis of 2018); own; Pitman, Supplement to the Journal of the
 * Royal Statistical Society 4 (1937), 225–232.
 *
 * @param tasks k, at least 6
 * @param level of the school above the region's, in logits; 0 is the region's
 * @param contrast r, −1 … 1
 * @param easier difference to the region in the easier half of the tasks, mean of percentage points (the middle task of an odd number is in neither
 * half)
 * @param harder the same in the harder half
 */
public record DifficultyInversion(
        int tasks, double level, double contrast, double easier, double harder, double pValue)
        implements Sign {

    private static final int FEWEST = 6;
    private static final double FURTHEST = 30;
    private static final double ROUNDING = 1e-12;

    private record Task(double easiness, double seen, double region, int cells, int maximum) {

        double expected(double level) {
            return 1 / (1 + Math.exp(-easiness - level));
        }

        double weight() {
            return (double) cells * maximum;
        }

        double standardised(double level) {
            double expected = expected(level);
            return (seen - expected) * Math.sqrt(cells / (expected * (1 - expected)));
        }
    }

    /**
     * @param school the tasks of the paper, empty where the school has no readable cell
     * @param region the same tasks in the same order
     * @throws IllegalArgumentException when the papers differ
     */
    public static Optional<DifficultyInversion> of(
            List<Optional<Solvability.Counted>> school, List<Solvability.Counted> region) {
        if (school.size() != region.size()) {
            throw new IllegalArgumentException(
                    "papers of %d and %d tasks".formatted(school.size(), region.size()));
        }
        List<Task> tasks = new ArrayList<>();
        for (int number = 0; number < region.size(); number++) {
            Solvability.Counted whole = region.get(number);
            school.get(number).flatMap(part -> task(part, whole)).ifPresent(tasks::add);
        }
        double got = tasks.stream().mapToDouble(task -> task.seen * task.weight()).sum();
        double possible = tasks.stream().mapToDouble(Task::weight).sum();
        boolean flat = tasks.stream().mapToDouble(Task::easiness).distinct().count() < 2;
        return tasks.size() < FEWEST || flat || got <= 0 || got >= possible
                ? Optional.empty()
                : Optional.of(of(tasks, got));
    }

    /**
     * One task of a school beside the region, so that the contrast can be redone: it is the correlation of {@code standardised} and {@code easiness}.
     *
     * @param easiness logits
     * @param seen share of the points, 0–1; likewise region and expected
     */
    public record Compared(
            double easiness, double seen, double region, double expected, double standardised) {}

    /** One per task, in their order; empty for a task that is left out. Arguments as in {@link #of}. */
    public List<Optional<Compared>> compared(
            List<Optional<Solvability.Counted>> school, List<Solvability.Counted> region) {
        List<Optional<Compared>> compared = new ArrayList<>();
        for (int number = 0; number < region.size(); number++) {
            Solvability.Counted whole = region.get(number);
            compared.add(
                    school.get(number)
                            .flatMap(part -> task(part, whole))
                            .map(task ->
                                    new Compared(
                                            task.easiness,
                                            task.seen,
                                            task.region,
                                            task.expected(level),
                                            task.standardised(level))));
        }
        return List.copyOf(compared);
    }

    /** r·√((k − 2) / (1 − r²)); the p-value is P(T ≤ t) with k − 2 degrees of freedom. */
    public double t() {
        return t(contrast, tasks - 2.0);
    }

    private static double t(double contrast, double freedom) {
        return contrast * Math.sqrt(freedom / Math.max(0, 1 - contrast * contrast));
    }

    private static Optional<Task> task(Solvability.Counted part, Solvability.Counted whole) {
        if (part.maximum() != whole.maximum()) {
            throw new IllegalArgumentException(
                    "a task of %d and of %d points".formatted(part.maximum(), whole.maximum()));
        }
        double share = whole.percent() / 100;
        return share <= 0 || share >= 1
                ? Optional.empty()
                : Optional.of(
                        new Task(
                                Math.log(share / (1 - share)),
                                part.percent() / 100,
                                share,
                                part.cells(),
                                part.maximum()));
    }

    private static DifficultyInversion of(List<Task> tasks, double got) {
        double level =
                Crossing.of(
                        -FURTHEST,
                        FURTHEST,
                        shift ->
                                tasks.stream()
                                                .mapToDouble(task ->
                                                        task.expected(shift) * task.weight())
                                                .sum()
                                        - got);
        double[] easiness = tasks.stream().mapToDouble(Task::easiness).toArray();
        double[] differences =
                tasks.stream().mapToDouble(task -> task.standardised(level)).toArray();
        double contrast = correlation(easiness, differences);
        double freedom = tasks.size() - 2;
        double t = t(contrast, freedom);
        List<Task> ascending =
                tasks.stream()
                        .sorted((one, other) -> Double.compare(one.easiness, other.easiness))
                        .toList();
        int half = tasks.size() / 2;
        return new DifficultyInversion(
                tasks.size(),
                level,
                contrast,
                difference(ascending.subList(tasks.size() - half, tasks.size())),
                difference(ascending.subList(0, half)),
                TDistribution.of(freedom).cumulativeProbability(t));
    }

    private static double difference(List<Task> tasks) {
        return 100
                * tasks.stream().mapToDouble(task -> task.seen - task.region).average().orElse(0);
    }

    private static double correlation(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double together = 0;
        double first = 0;
        double second = 0;
        for (int place = 0; place < x.length; place++) {
            together += (x[place] - meanX) * (y[place] - meanY);
            first += (x[place] - meanX) * (x[place] - meanX);
            second += (y[place] - meanY) * (y[place] - meanY);
        }
        return second < ROUNDING
                ? 0
                : Math.clamp(together / Math.sqrt(first) / Math.sqrt(second), -1, 1);
    }
}
