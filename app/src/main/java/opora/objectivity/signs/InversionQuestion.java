package opora.objectivity.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.objectivity.SignAnswer;
import opora.objectivity.SignAnswer.Asked;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.results.Outcome.ItemSum;
import opora.results.Paper;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.DifficultyInversion;
import opora.statistics.Solvability;

/** Easy tasks done worse and hard ones better than by the region? The region is the schools with the paper that most have. */
record InversionQuestion() implements Question {

    @Override
    public List<SignAnswer> ask(YearFacts year) {
        return year.ofTheYear().stream().flatMap(work -> ask(work).stream()).toList();
    }

    private static List<SignAnswer> ask(WorkFacts work) {
        Paper paper = paper(work);
        List<Optional<Solvability.Counted>> region = region(work);
        return work.facts().stream().map(fact -> ask(work, fact, paper, region)).toList();
    }

    private static SignAnswer ask(
            WorkFacts work, Known fact, Paper paper, List<Optional<Solvability.Counted>> region) {
        Optional<Reason> reason = unreadable(fact, paper);
        if (reason.isPresent()) {
            return new NotAsked(
                    fact.school(), work.work(), SignKind.INVERSION, reason.orElseThrow());
        }
        return sign(fact, region)
                .<SignAnswer>map(sign ->
                        new Asked(
                                fact.school(),
                                work.work(),
                                SignKind.INVERSION,
                                List.of(fact.id()),
                                cells(fact),
                                sign))
                .orElseGet(() ->
                        new NotAsked(
                                fact.school(),
                                work.work(),
                                SignKind.INVERSION,
                                Reason.NOT_TELLING));
    }

    private static Optional<DifficultyInversion> sign(
            Known fact, List<Optional<Solvability.Counted>> region) {
        List<Optional<Solvability.Counted>> own = new ArrayList<>();
        List<Solvability.Counted> whole = new ArrayList<>();
        for (int task = 0; task < region.size(); task++) {
            Optional<Solvability.Counted> mine = solvability(fact.outcome().items().get(task));
            region.get(task)
                    .ifPresent(all -> {
                        own.add(mine);
                        whole.add(all);
                    });
        }
        return DifficultyInversion.of(own, whole);
    }

    private static Paper paper(WorkFacts work) {
        return work.paper().orElseGet(() -> new Paper(List.of()));
    }

    /** By task of the paper that most schools have, over those schools; empty for a task that nobody has a readable cell of. */
    static List<Optional<Solvability.Counted>> region(WorkFacts work) {
        Paper paper = paper(work);
        return region(
                paper,
                work.facts().stream().filter(fact -> unreadable(fact, paper).isEmpty()).toList());
    }

    private static List<Optional<Solvability.Counted>> region(Paper paper, List<Known> schools) {
        List<Optional<Solvability.Counted>> region = new ArrayList<>();
        for (int number = 0; number < paper.tasks().size(); number++) {
            int task = number;
            List<ItemSum> items =
                    schools.stream().map(fact -> fact.outcome().items().get(task)).toList();
            region.add(
                    Solvability.Counted.of(
                            items.stream().mapToLong(item -> sum(item.points())).sum(),
                            Math.toIntExact(
                                    items.stream().mapToLong(item -> sum(item.cells())).sum()),
                            paper.tasks().get(task).maximum()));
        }
        return region;
    }

    private static Optional<Reason> unreadable(Known fact, Paper paper) {
        List<ItemSum> items = fact.outcome().items();
        if (items.stream().allMatch(item -> sum(item.cells()) == 0)) {
            return Optional.of(Reason.NO_TASKS);
        }
        if (!WorkFacts.paperOf(fact.outcome()).equals(paper)) {
            return Optional.of(Reason.OTHER_PAPER);
        }
        boolean contradicts =
                items.stream()
                        .anyMatch(item ->
                                sum(item.points()) > (long) item.maximum() * sum(item.cells()));
        return contradicts ? Optional.of(Reason.CONTRADICTING_TASKS) : Optional.empty();
    }

    private static Optional<Solvability.Counted> solvability(ItemSum item) {
        return Solvability.Counted.of(sum(item.points()), sum(item.cells()), item.maximum());
    }

    private static int cells(Known fact) {
        return fact.outcome().items().stream()
                .mapToInt(item -> sum(item.cells()))
                .max()
                .orElseThrow();
    }

    private static int sum(int[] byMark) {
        return Arrays.stream(byMark).sum();
    }
}
