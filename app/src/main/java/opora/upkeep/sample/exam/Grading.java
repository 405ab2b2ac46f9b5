package opora.upkeep.sample.exam;

import java.util.List;

/** How primary points become what is printed, and who fails. */
public sealed interface Grading {

    /** The first primary score that is enough. */
    int enough();

    Result grade(int primary, byte[] points);

    /**
     * @param mark 2–5; 0 where the exam gives none
     * @param score as printed: primary, for ЕГЭ the test score
     */
    record Result(int mark, int score, Standing standing) {}

    /** Whether the minimum was reached. */
    enum Standing {
        ABSENT,
        FAILED,
        PASSED
    }

    /**
     * By marks.
     *
     * @param borders the first scores of «3», «4» and «5»
     * @param conditions what a mark asks for besides
     */
    record Marks(List<Integer> borders, List<Condition> conditions) implements Grading {

        @Override
        public int enough() {
            return borders.getFirst();
        }

        @Override
        public Result grade(int primary, byte[] points) {
            int mark = 2;
            for (int border : borders) {
                if (primary >= border) {
                    mark++;
                }
            }
            for (Condition condition : conditions) {
                if (mark >= condition.mark() && condition.sum(points) < condition.points()) {
                    mark = condition.mark() - 1;
                }
            }
            return new Result(mark, primary, mark == 2 ? Standing.FAILED : Standing.PASSED);
        }
    }

    /**
     * From this mark on, so many points in these tasks: the geometry of ОГЭ, the literacy of ОГЭ (METHODOLOGY 6.3). Conditions of higher
     * marks come first.
     */
    record Condition(int mark, int points, List<Integer> tasks) {

        private int sum(byte[] given) {
            return tasks.stream().mapToInt(task -> Math.max(0, given[task])).sum();
        }
    }

    /**
     * By test scores of 0–100: straight lines between the given pairs of primary and test score. The pairs are invented; the minima are not
     * (METHODOLOGY 6.4).
     */
    record TestScores(int minimum, List<Pair> pairs) implements Grading {

        record Pair(int primary, int test) {}

        @Override
        public int enough() {
            return pairs.stream()
                    .filter(pair -> pair.test() >= minimum)
                    .findFirst()
                    .orElseThrow()
                    .primary();
        }

        @Override
        public Result grade(int primary, byte[] points) {
            int test = test(primary);
            return new Result(0, test, test < minimum ? Standing.FAILED : Standing.PASSED);
        }

        private int test(int primary) {
            Pair low = pairs.getFirst();
            for (Pair high : pairs) {
                if (primary <= high.primary() && high.primary() > low.primary()) {
                    int steps = high.primary() - low.primary();
                    return low.test()
                            + (high.test() - low.test()) * (primary - low.primary()) / steps;
                }
                low = high;
            }
            return low.test();
        }
    }
}
