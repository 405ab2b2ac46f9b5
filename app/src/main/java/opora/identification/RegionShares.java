package opora.identification;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** How the true shares of the schools of a run are spread over the region, by year and procedure. */
public record RegionShares(Map<Cell, ShareDistribution> spread) {

    public record Cell(AcademicYear year, Procedure procedure) {}

    /** The result of one school that the run counted. */
    public record Counted(Cell cell, Share failed) {}

    public static RegionShares of(Collection<Counted> all) {
        return new RegionShares(
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Counted::cell,
                                        Collectors.collectingAndThen(
                                                Collectors.mapping(
                                                        Counted::failed, Collectors.toList()),
                                                ShareDistribution::of))));
    }

    /** The spread over the results that a list counted. */
    public static RegionShares of(SchoolList list) {
        return of(
                list.entries().stream()
                        .flatMap(entry -> entry.verdict().outcomes().stream())
                        .map(outcome ->
                                new Counted(
                                        new Cell(outcome.year(), outcome.procedure()),
                                        outcome.failed()))
                        .toList());
    }

    /** The chance 0–1 that a result would be low again if as many took part anew. */
    public double lowAgain(JudgedOutcome outcome, Threshold threshold) {
        int size = outcome.failed().size();
        return of(outcome).given(outcome.failed()).atLeast(threshold.fewestHits(size), size);
    }

    /** The chance 0–1 that the true share behind a result reaches the threshold. */
    public double trulyLow(JudgedOutcome outcome, Threshold threshold) {
        return of(outcome).given(outcome.failed()).reaches(threshold);
    }

    /** What is to be believed of a school before its own result is looked at. */
    ShareDistribution of(JudgedOutcome outcome) {
        return spread.getOrDefault(
                new Cell(outcome.year(), outcome.procedure()), ShareDistribution.JEFFREYS);
    }
}
