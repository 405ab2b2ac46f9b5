package opora.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;

/**
 * Somebody who knows every shown cell, every sum, the rule and linear programming, and nothing of how cells are chosen: within which limits does a
 * hidden count lie?
 */
final class Attacker<K> {

    private final CountTable<K> table;
    private final List<K> hidden;
    private final LinearConstraintSet known;

    Attacker(CountTable<K> table, Set<K> hidden, Suppression rule) {
        this.table = table;
        this.hidden = List.copyOf(hidden);
        List<LinearConstraint> all = new ArrayList<>();
        for (CountTable.Sum<K> sum : table.sums()) {
            all.add(equation(sum));
        }
        IntStream.range(0, hidden.size())
                .mapToObj(at -> new LinearConstraint(one(at), Relationship.GEQ, rule.least()))
                .forEach(all::add);
        known = new LinearConstraintSet(all);
    }

    private LinearConstraint equation(CountTable.Sum<K> sum) {
        double[] unknown = new double[hidden.size()];
        double shown = 0;
        for (Map.Entry<K, Integer> cell : table.counts().entrySet()) {
            double sign =
                    sum.total().equals(cell.getKey())
                            ? -1
                            : sum.parts().contains(cell.getKey()) ? 1 : 0;
            int at = hidden.indexOf(cell.getKey());
            if (at >= 0) {
                unknown[at] = sign;
            } else {
                shown -= sign * cell.getValue();
            }
        }
        return new LinearConstraint(unknown, Relationship.EQ, shown);
    }

    private double[] one(int at) {
        double[] one = new double[hidden.size()];
        one[at] = 1;
        return one;
    }

    /** The largest less the smallest count that fits. */
    double uncertainty(K cell) {
        return best(cell, GoalType.MAXIMIZE) - best(cell, GoalType.MINIMIZE);
    }

    private double best(K cell, GoalType goal) {
        try {
            return new SimplexSolver()
                    .optimize(
                            new LinearObjectiveFunction(one(hidden.indexOf(cell)), 0), known, goal)
                    .getValue();
        } catch (MathIllegalStateException noAnswer) {
            if (noAnswer.getSpecifier() != LocalizedOptimFormats.UNBOUNDED_SOLUTION) {
                throw new AssertionError(table + " hidden " + hidden, noAnswer);
            }
            return goal == GoalType.MAXIMIZE ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
    }
}
