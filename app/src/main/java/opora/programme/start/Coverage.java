package opora.programme.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.programme.Programme;
import opora.programme.start.TaskLinks.Link;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.territory.School;

/**
 * Who carries the tasks of an upper programme, of what is in the reader's sight.
 *
 * @param tasks in the order of the programme
 * @param below all programmes of lower levels that are neither stopped nor closed
 * @param leadingNowhere those below of which no task leads to a task that stands in a living programme of a level above
 * @param without schools of the list in force without a programme; empty where whoever reads may not see the list, or there is none
 */
public record Coverage(
        Programme programme,
        List<Carried> tasks,
        List<Programme> below,
        List<Programme> leadingNowhere,
        Optional<List<School>> without) {

    /**
     * @param by programmes below with a task that leads here
     */
    public record Carried(String number, String text, List<Programme> by) {

        public long approved() {
            return by.stream().filter(one -> one.course().approved().isPresent()).count();
        }
    }

    /** How many of those below lead here. */
    public int leading() {
        return (int)
                tasks.stream()
                        .flatMap(task -> task.by().stream())
                        .map(Programme::id)
                        .distinct()
                        .count();
    }

    /** {@code above}: tasks of living programmes, «programme.provision»; {@code listed}: schools of the list in force, empty where it may not be told. */
    static Coverage of(
            Programme upper,
            Edition edition,
            List<Programme> seen,
            List<Link> links,
            Set<String> above,
            Optional<List<School>> listed) {
        List<Programme> below = below(upper, seen);
        Numbering numbering = Numbering.of(edition);
        Map<String, Set<Long>> leading =
                links.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Link::upper,
                                        Collectors.mapping(Link::programme, Collectors.toSet())));
        List<Carried> tasks =
                edition.list("task").stream()
                        .map(task ->
                                new Carried(
                                        numbering.of(task),
                                        task.name(),
                                        among(
                                                below,
                                                leading.getOrDefault(
                                                        upper.id() + "." + task.id(), Set.of()))))
                        .toList();
        Set<Long> linked =
                links.stream()
                        .filter(link -> above.contains(link.upper()))
                        .map(Link::programme)
                        .collect(Collectors.toSet());
        return new Coverage(
                upper,
                tasks,
                below,
                below.stream().filter(one -> !linked.contains(one.id())).toList(),
                listed.map(schools -> without(schools, seen)));
    }

    /** Programmes of the levels below that may lead to it: of a municipal one those of schools. */
    static List<Programme> below(Programme upper, List<Programme> seen) {
        return seen.stream()
                .filter(one -> one.level().compareTo(upper.level()) > 0)
                .filter(Coverage::isAlive)
                .toList();
    }

    static boolean isAlive(Programme one) {
        return !one.course().isOver();
    }

    private static List<Programme> among(List<Programme> below, Set<Long> wanted) {
        return below.stream().filter(one -> wanted.contains(one.id())).toList();
    }

    private static List<School> without(List<School> listed, List<Programme> seen) {
        return listed.stream()
                .filter(school ->
                        seen.stream()
                                .filter(Coverage::isAlive)
                                .noneMatch(one -> one.school().equals(Optional.of(school.id()))))
                .toList();
    }
}
