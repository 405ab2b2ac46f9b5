package opora.identification.warning;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.statistics.RidgeLogit;
import opora.vocabulary.AcademicYear;

/** What could be learnt before a year from those years whose outcome was known by then. */
public final class Trained {

    /** From so many occasions on there is something to learn from, so many of each kind among them. */
    public static final int FEWEST = 50;

    public static final int FEWEST_OF_A_KIND = 10;

    /** Chosen beforehand and tuned on nothing: one standard deviation of a trait is believed to move the log odds by about one half. */
    static final double PENALTY = 4;

    private final RidgeLogit regression;
    private final BitSet silent;
    private final Set<String> kinds;
    private final double ofListed;
    private final double ofOthers;

    private Trained(
            RidgeLogit regression,
            BitSet silent,
            Set<String> kinds,
            double ofListed,
            double ofOthers) {
        this.regression = regression;
        this.silent = silent;
        this.kinds = kinds;
        this.ofListed = ofListed;
        this.ofOthers = ofOthers;
    }

    /** Those from which one could learn before the year. */
    static <S> List<Occasion<S>> known(AcademicYear target, Collection<Occasion<S>> all) {
        return all.stream()
                .filter(one -> one.target().compareTo(target) < 0)
                .filter(one -> one.came().isPresent())
                .toList();
    }

    /** Empty where there was too little to learn from. */
    static <S> Optional<Trained> before(AcademicYear target, Collection<Occasion<S>> all) {
        List<Occasion<S>> known = known(target, all);
        long came = known.stream().filter(Trained::came).count();
        if (known.size() < FEWEST
                || came < FEWEST_OF_A_KIND
                || known.size() - came < FEWEST_OF_A_KIND) {
            return Optional.empty();
        }
        boolean[] outcomes = new boolean[known.size()];
        for (int at = 0; at < outcomes.length; at++) {
            outcomes[at] = came(known.get(at));
        }
        List<Occasion.Trait> traits = known.getFirst().traits();
        BitSet silent = new BitSet(traits.size());
        RidgeLogit regression = fitted(known, outcomes, silent);
        while (silence(traits, regression.weights(), silent)) {
            regression = fitted(known, outcomes, silent);
        }
        return Optional.of(
                new Trained(
                        regression,
                        silent,
                        kinds(known),
                        rate(known.stream().filter(Occasion::status).toList()),
                        rate(known.stream().filter(one -> !one.status()).toList())));
    }

    private static <S> RidgeLogit fitted(
            List<Occasion<S>> known, boolean[] outcomes, BitSet silent) {
        double[][] traits =
                known.stream().map(one -> numbers(one, silent)).toArray(double[][]::new);
        return RidgeLogit.of(traits, outcomes, PENALTY);
    }

    /** A trait that says nothing is 0 everywhere, and has the weight 0. */
    private static double[] numbers(Occasion<?> one, BitSet silent) {
        double[] numbers = one.numbers();
        silent.stream().forEach(trait -> numbers[trait] = 0);
        return numbers;
    }

    /** Silences traits that can only raise the chance and were given a weight that lowers it; answers whether there were any. */
    private static boolean silence(List<Occasion.Trait> traits, double[] weights, BitSet silent) {
        int before = silent.cardinality();
        for (int trait = 0; trait < traits.size(); trait++) {
            if (traits.get(trait).sense() == Occasion.Sense.RAISES && weights[trait + 1] < 0) {
                silent.set(trait);
            }
        }
        return silent.cardinality() > before;
    }

    /** Of those kinds of which there were enough. */
    private static <S> Set<String> kinds(List<Occasion<S>> known) {
        return known.stream()
                .collect(Collectors.groupingBy(Occasion::kind, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(kind -> kind.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether something was learnt of its kind. */
    boolean knows(Occasion<?> one) {
        return kinds.contains(one.kind());
    }

    private static boolean came(Occasion<?> one) {
        return one.came().orElseThrow();
    }

    /** Half an occasion put to either side, so that it is never certain. */
    private static <S> double rate(List<Occasion<S>> some) {
        return (some.stream().filter(Trained::came).count() + 0.5) / (some.size() + 1);
    }

    Chances of(Occasion<?> one) {
        return new Chances(
                regression.chance(numbers(one, silent)),
                one.status() ? ofListed : ofOthers,
                one.repeated());
    }

    double[] pulls(Occasion<?> one) {
        return regression.pulls(numbers(one, silent));
    }
}
