package opora.identification.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.identification.CountedResult;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.RegionShares;
import opora.identification.RuleChance;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.run.Population;
import opora.vocabulary.AcademicYear;

/**
 * What the list of a year would be under a setting, by what counts now.
 *
 * @param byChance how many of the listed schools are expected not to belong there: the sum over them of the chance that the rule would not hold for their true shares
 *     ({@link opora.statistics.ShareDistribution}); right to about one percent of the listed
 * @param schools by code
 */
public record Scenario(
        Setting setting,
        AcademicYear year,
        SchoolList list,
        double byChance,
        List<School> schools) {

    /** So many times the year is lived again for each school. */
    public static final int WORLDS = 1000;

    /**
     * One school.
     *
     * @param settlement as the register writes it; «» where it is silent
     * @param stability 0–1: how often it would be listed if the year were repeated, right to about three percent
     */
    public record School(Entry entry, String settlement, double stability) {

        public boolean isListed() {
            return entry.verdict().verdict() instanceof Verdict.LowResults;
        }

        /** The largest group of the year that counts; 0 without data. */
        public int largestGroup(AcademicYear year) {
            return entry.verdict().outcomes().stream()
                    .filter(outcome -> outcome.year().equals(year))
                    .mapToInt(outcome -> outcome.failed().size())
                    .max()
                    .orElse(0);
        }
    }

    /** {@code population}: loaded with {@link Setting#years} years and the procedures of the method. */
    public static Scenario of(Setting setting, AcademicYear year, Population population) {
        Method method = setting.method();
        List<CountedResult> results = Pooling.of(population.results(), year, setting.pooled());
        SchoolList list = population.judge(year, method, results);
        RegionShares region = RegionShares.of(list);
        Map<String, String> settlements = settlements(population);
        List<School> schools =
                list.entries().parallelStream()
                        .map(entry ->
                                new School(
                                        entry,
                                        settlements.getOrDefault(entry.place().code(), ""),
                                        stability(entry.verdict(), method, year, region)))
                        .toList();
        double byChance =
                schools.parallelStream()
                        .filter(School::isListed)
                        .mapToDouble(
                                school -> 1 - truly(school.entry().verdict(), method, year, region))
                        .sum();
        return new Scenario(setting, year, list, byChance, schools);
    }

    private static double stability(
            SchoolVerdict verdict, Method method, AcademicYear year, RegionShares region) {
        return rule(verdict, method, year)
                .holds(outcome -> region.lowAgain(outcome, method.threshold()), WORLDS);
    }

    private static double truly(
            SchoolVerdict verdict, Method method, AcademicYear year, RegionShares region) {
        return rule(verdict, method, year)
                .holds(
                        (JudgedOutcome outcome) -> region.trulyLow(outcome, method.threshold()),
                        WORLDS);
    }

    private static RuleChance rule(SchoolVerdict verdict, Method method, AcademicYear year) {
        return new RuleChance(verdict, method, year);
    }

    private static Map<String, String> settlements(Population population) {
        return population.judged().stream()
                .collect(
                        Collectors.toMap(
                                school -> school.place().code(),
                                school -> school.details().settlement(),
                                (one, other) -> one));
    }
}
