package opora.statistics;

import java.util.Arrays;

/**
 * Quantiles of numbers by linear interpolation between neighbours: with x₁ ≤ … ≤ xₙ and h = (n − 1)·p, the value h steps above x₁. This is the
 * definition of КВАРТИЛЬ.ВКЛ in the spreadsheets of offices (number 7 of Hyndman and Fan), so that a person can redo it. Equal numbers need no care;
 * of one number every quantile is that number; of none there is none.
 *
 * <p>Source: Hyndman, Fan, The American Statistician 50 (1996), 361–365.
 */
public final class Quantile {

    private Quantile() {}

    /**
     * @param portion p, 0–1
     * @param numbers at least one, in any order; left as they are
     * @throws IllegalArgumentException for no numbers, a portion outside 0–1, or something that is not a number
     */
    public static double of(double portion, double... numbers) {
        if (!(portion >= 0 && portion <= 1) || numbers.length == 0) {
            throw new IllegalArgumentException(
                    "quantile " + portion + " of " + numbers.length + " numbers");
        }
        if (Arrays.stream(numbers).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("not a number among " + numbers.length);
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        double steps = (sorted.length - 1) * portion;
        int below = (int) steps;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (steps - below) * (sorted[above] - sorted[below]);
    }

    static double median(double... numbers) {
        return of(0.5, numbers);
    }
}
