package opora.identification;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.statistics.PoissonBinomial;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;

/**
 * How often the whole rule would list a school if the same procedures were held again with as many participants: the true share of each is drawn from what the region
 * lets expect and the school's own result adds to it ({@link opora.statistics.ShareDistribution}), then the participants; {@value #WORLDS} times with a fixed seed,
 * procedures taken as independent. The status never depends on it.
 *
 * @param listed 0–1, right to one percent
 * @param byChance 0–1: how often a school of the same sizes is listed in which half of the threshold truly fails in every procedure
 */
public record ListingChance(double listed, double byChance, Band band) {

    static final int WORLDS = 10_000;
    private static final long SURE_PERCENT = 90;

    /** How far a verdict can be relied on. */
    public enum Band {
        /** in the list or not in it as now, in at least 90 of 100 repetitions */
        RELIABLE("надёжно"),
        /** in fewer */
        ON_THE_EDGE("на границе"),
        /** no counted procedure of the year has ten participants */
        FEW_DATA("данных мало");

        private final String word;

        Band(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Empty where nothing is judged. {@code year}: of the verdict. */
    public static Optional<ListingChance> of(
            SchoolVerdict verdict, Method method, AcademicYear year, RegionShares region) {
        if (verdict.verdict() instanceof Verdict.NoData) {
            return Optional.empty();
        }
        Threshold threshold = method.threshold();
        RuleChance rule = new RuleChance(verdict, method, year);
        double listed = rule.holds(outcome -> region.lowAgain(outcome, threshold), WORLDS);
        double byChance =
                rule.holds(
                        outcome -> {
                            double[] participants = new double[outcome.failed().size()];
                            Arrays.fill(participants, threshold.value() / 2);
                            return PoissonBinomial.atLeast(
                                    threshold.fewestHits(participants.length), participants);
                        },
                        WORLDS);
        return Optional.of(new ListingChance(listed, byChance, band(verdict, year, listed)));
    }

    /** Of a list that is all there is of a region, by code; schools of which nothing can be said are absent. */
    public static Map<String, ListingChance> of(SchoolList whole) {
        RegionShares region = RegionShares.of(whole);
        return whole.entries().parallelStream()
                .map(SchoolList.Entry::verdict)
                .flatMap(verdict ->
                        of(verdict, whole.method(), whole.year(), region)
                                .map(chance -> Map.entry(verdict.school(), chance))
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Band band(SchoolVerdict verdict, AcademicYear year, double listed) {
        if (verdict.outcomes().stream()
                .filter(outcome -> outcome.year().equals(year))
                .allMatch(JudgedOutcome::smallGroup)) {
            return Band.FEW_DATA;
        }
        // rounded first, so that the word agrees with the percent that is shown
        long percent = Math.round(100 * listed);
        long same = verdict.verdict() instanceof Verdict.LowResults ? percent : 100 - percent;
        return same >= SURE_PERCENT ? Band.RELIABLE : Band.ON_THE_EDGE;
    }
}
