package opora.objectivity.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.objectivity.RegionWork;
import opora.objectivity.SignKind;
import opora.results.Paper;
import opora.statistics.Solvability;

/** The sums that the questions compared the schools with, so that a card shows the same. */
final class RegionSums {

    private RegionSums() {}

    static RegionWork of(WorkFacts work) {
        return new RegionWork(
                work.work(),
                work.facts().size(),
                work.maximum(),
                work.pass(),
                work.maximum().map(maximum -> scores(work, maximum)).orElseGet(() -> new long[0]),
                tasks(work));
    }

    private static long[] scores(WorkFacts work, int maximum) {
        return Arrays.stream(Histograms.of(SignKind.BORDER, work, maximum).region(maximum))
                .asLongStream()
                .toArray();
    }

    private static List<RegionWork.Task> tasks(WorkFacts work) {
        List<Paper.Task> paper = work.paper().map(Paper::tasks).orElse(List.of());
        List<Optional<Solvability.Counted>> region = InversionQuestion.region(work);
        List<RegionWork.Task> tasks = new ArrayList<>();
        IntStream.range(0, paper.size())
                .forEach(at ->
                        region.get(at)
                                .ifPresent(all ->
                                        tasks.add(
                                                new RegionWork.Task(
                                                        paper.get(at).number(),
                                                        all.maximum(),
                                                        all.cells(),
                                                        all.points()))));
        return tasks;
    }
}
