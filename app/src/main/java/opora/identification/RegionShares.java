package opora.identification;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
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

    /** What is to be believed of a school before its own result is looked at. */
    ShareDistribution of(JudgedOutcome outcome) {
        return spread.getOrDefault(
                new Cell(outcome.year(), outcome.procedure()), ShareDistribution.JEFFREYS);
    }
}
