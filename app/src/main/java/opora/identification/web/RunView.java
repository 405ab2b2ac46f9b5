package opora.identification.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.identification.MovementWords;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.identification.YearBefore.Movement;
import opora.identification.run.Roll;
import opora.identification.run.Roll.Line;
import opora.identification.run.Rolls;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/**
 * A kept run as one person may see it: all its schools in narrow lines, and the verdicts of those that are asked for.
 *
 * @param roll its lines stand in the order in which a person reads them
 */
record RunView(Run run, Roll roll, Optional<Earlier> earlier, Verdicts verdicts) {

    /** The run of the year before with which this one is compared. */
    record Earlier(Run run, Roll roll) {

        Optional<Status> statusOf(Line now) {
            return roll.statusOf(now.school());
        }

        boolean listed(Line now) {
            return statusOf(now).filter(Status.LOW_RESULTS::equals).isPresent();
        }

        Movement movement(List<Line> now) {
            return Movement.of(now, Line::status, this::statusOf);
        }
    }

    /** The kept verdicts of some schools of a run. */
    @FunctionalInterface
    interface Verdicts {
        SchoolList of(Run run, Set<SchoolId> schools);
    }

    static Optional<RunView> load(Runs runs, Rolls rolls, TerritoryScope seen, long id) {
        return runs.find(seen, id).map(run -> of(runs, rolls, seen, run));
    }

    private static RunView of(Runs runs, Rolls rolls, TerritoryScope seen, Run run) {
        Roll roll = rolls.of(seen, run);
        return new RunView(
                run,
                roll,
                roll.origin()
                        .yearBefore()
                        .flatMap(before -> runs.find(seen, before))
                        .map(before -> new Earlier(before, rolls.of(seen, before))),
                (of, schools) -> rolls.verdicts(seen, of, schools));
    }

    List<Line> lines() {
        return roll.lines();
    }

    /** Schools of the list of the year before that were not judged at all, by code. */
    List<Line> gone(Earlier before) {
        return before.roll().lines().stream()
                .filter(line -> line.status() == Status.LOW_RESULTS && !roll.has(line.school()))
                .sorted(Comparator.comparing(Line::code))
                .toList();
    }

    /** What was judged of some schools of this run, in their order. */
    List<ListedSchool> listed(Collection<Line> some) {
        Map<SchoolId, Entry> entries = entries(run, some);
        return some.stream()
                .map(line ->
                        ListedSchool.of(
                                Objects.requireNonNull(entries.get(line.school())),
                                run.year(),
                                movement(line)))
                .toList();
    }

    /** The kept entries of some schools of this run or of the earlier one. */
    Map<SchoolId, Entry> entries(Run of, Collection<Line> some) {
        Set<SchoolId> schools = some.stream().map(Line::school).collect(Collectors.toSet());
        return verdicts.of(of, schools).entries().stream()
                .collect(
                        Collectors.toMap(
                                entry -> entry.place().id().orElseThrow(), Function.identity()));
    }

    private String movement(Line line) {
        return earlier.map(before -> MovementWords.of(before.statusOf(line), line.status()))
                .orElse("");
    }

    String address() {
        return "/identification/runs/" + run.id();
    }
}
