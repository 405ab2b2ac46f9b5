package opora.results.gathering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.results.Complement.Group;
import opora.results.Complements;
import opora.results.ProcedureOutcomes.Known;
import opora.results.analysis.Around;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.GroupFacts;
import opora.results.analysis.Level;
import opora.results.analysis.LoadedSchool;
import opora.results.analysis.Sitting;
import opora.results.analysis.YearLine;
import opora.results.analysis.YearLine.Point;
import opora.results.gathering.Sittings.LowYear;

/**
 * What was before and after.
 *
 * @param years of the same procedure, oldest first
 * @param cohort the same pupils in the subject through the grades, oldest first; who came and left in between is not known
 * @param low the index of low results by year
 */
public record History(List<YearLine> years, List<YearLine> cohort, List<LowYear> low) {

    private static final Comparator<Sitting> BY_YEAR =
            Comparator.comparing(Sitting::year).thenComparing(Sitting::procedure);

    /** Every sitting of a school that anything is known of, oldest first. */
    static List<Sitting> sittings(List<Known> facts, List<Complements.Known> rows) {
        return Stream.concat(
                        facts.stream().map(fact -> Sitting.of(fact.outcome())),
                        rows.stream()
                                .filter(row -> row.complement().group() instanceof Group.School)
                                .map(row -> Sitting.of(row.complement())))
                .distinct()
                .sorted(BY_YEAR)
                .toList();
    }

    static History ofSchool(
            Sitting asked,
            String name,
            List<Known> facts,
            List<Complements.Known> rows,
            List<LowYear> low) {
        List<Point> points =
                sittings(facts, rows).stream()
                        .filter(sitting -> isOfYears(asked, sitting) || isOfCohort(asked, sitting))
                        .map(sitting -> new Point(sitting, school(sitting, name, facts, rows)))
                        .toList();
        return of(asked, points, low);
    }

    /** The sums of schools; {@code facts} may be of any procedures and years. */
    static History ofGroup(
            Sitting asked, Level level, String name, List<Known> facts, List<LowYear> low) {
        Map<Sitting, List<Known>> bySitting =
                facts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        fact -> Sitting.of(fact.outcome()),
                                        () -> new TreeMap<>(BY_YEAR),
                                        Collectors.toList()));
        List<Point> points = new ArrayList<>();
        bySitting.forEach((sitting, known) ->
                points.add(
                        new Point(
                                sitting,
                                GroupAnalysis.of(
                                        GroupFacts.of(sitting, level, name, known, List.of())))));
        return of(asked, points, low);
    }

    private static History of(Sitting asked, List<Point> points, List<LowYear> low) {
        return new History(
                YearLine.of(
                        points.stream()
                                .filter(point -> isOfYears(asked, point.sitting()))
                                .toList()),
                YearLine.of(
                        points.stream()
                                .filter(point -> isOfCohort(asked, point.sitting()))
                                .toList()),
                low);
    }

    private static GroupAnalysis school(
            Sitting sitting, String name, List<Known> facts, List<Complements.Known> rows) {
        return new LoadedSchool(
                        sitting,
                        name,
                        facts.stream()
                                .filter(fact -> Sitting.of(fact.outcome()).equals(sitting))
                                .findFirst(),
                        rows.stream()
                                .filter(row -> Sitting.of(row.complement()).equals(sitting))
                                .toList(),
                        Around.NOBODY)
                .alone();
    }

    static boolean isOfYears(Sitting asked, Sitting other) {
        return other.procedure().equals(asked.procedure());
    }

    /** One year later one grade higher, in the same subject; a paper that was moved to autumn stands with its own grade. */
    static boolean isOfCohort(Sitting asked, Sitting other) {
        return begun(asked) == begun(other) && subject(asked).equals(subject(other));
    }

    private static int begun(Sitting sitting) {
        return sitting.year().endsIn() - sitting.procedure().grade();
    }

    private static String subject(Sitting sitting) {
        return switch (sitting.procedure().subject()) {
            case "MAB", "MAP" -> "MA";
            case String other -> other;
        };
    }
}
