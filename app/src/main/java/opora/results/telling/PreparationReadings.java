package opora.results.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Preparation;
import opora.results.analysis.Preparation.OfMark;
import opora.results.analysis.Preparation.OfTask;

/** What those with «2», «3», «4» and «5» can do; only of groups that are large enough. */
final class PreparationReadings {

    private static final double HALF = 50;
    private static final double MOST = 60;
    private static final double STEP = 40;

    private final Preparation preparation;
    private final Found found = new Found();

    private PreparationReadings(Preparation preparation) {
        this.preparation = preparation;
    }

    static Map<String, Reading> of(GroupAnalysis subject) {
        return subject.preparation()
                .map(measured -> {
                    PreparationReadings readings = new PreparationReadings(measured.value());
                    readings.all();
                    return readings.found.all();
                })
                .orElse(Map.of());
    }

    private void all() {
        grouped("groups.crossing", List.of(2, 3, 4, 5), task -> !task.crossings().isEmpty());
        grouped(
                "groups.two",
                List.of(2),
                task -> percent(task, 2).filter(one -> one >= MOST).isPresent());
        grouped(
                "groups.three",
                List.of(3),
                task -> percent(task, 3).filter(one -> one < HALF).isPresent());
        grouped(
                "groups.five",
                List.of(5),
                task -> percent(task, 5).filter(one -> one < HALF).isPresent());
        grouped("groups.exit", List.of(2, 3), task -> isStep(task, 2));
        grouped("groups.top", List.of(4, 5), task -> isStep(task, 4));
    }

    private static boolean isStep(OfTask task, int mark) {
        return percent(task, mark)
                .flatMap(lower -> percent(task, mark + 1).filter(upper -> upper - lower >= STEP))
                .isPresent();
    }

    private static Optional<Double> percent(OfTask task, int mark) {
        return task.of(mark).filter(OfMark::isLargeEnough).map(one -> one.solvability().percent());
    }

    /** Of the participants of the groups that are compared: the least of those that are known. */
    private void grouped(String name, List<Integer> marks, Predicate<OfTask> which) {
        List<OfTask> tasks = preparation.tasks().stream().filter(which).toList();
        preparation.tasks().stream()
                .flatMap(task -> marks.stream().flatMap(mark -> task.of(mark).stream()))
                .filter(OfMark::isLargeEnough)
                .flatMap(one -> one.n().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(n ->
                        found.tasks(
                                name,
                                tasks.stream().map(OfTask::task).toList(),
                                preparation.tasks().size(),
                                n));
    }
}
