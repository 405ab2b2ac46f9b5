package opora.identification;

import java.util.function.ToDoubleFunction;
import opora.statistics.Worlds;
import opora.vocabulary.AcademicYear;

/**
 * How often the rule of a method holds for a school whose procedures are low with given chances, taken as independent, over many worlds with a fixed seed.
 *
 * @param year of the verdict
 */
public record RuleChance(SchoolVerdict verdict, Method method, AcademicYear year) {

    private static final long SEED = 847;

    /** 0–1. {@code low}: the chance of each counted result of the two years to be low; what does not count is never low. */
    public double holds(ToDoubleFunction<JudgedOutcome> low, int worlds) {
        int procedures = method.procedures().size();
        double[] chances = new double[2 * procedures];
        for (JudgedOutcome outcome : verdict.outcomes()) {
            int at = method.procedures().indexOf(outcome.procedure());
            chances[outcome.year().equals(year) ? at : procedures + at] =
                    low.applyAsDouble(outcome);
        }
        return (double) Worlds.count(chances, method::lists, worlds, SEED) / worlds;
    }
}
