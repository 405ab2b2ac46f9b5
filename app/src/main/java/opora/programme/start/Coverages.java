package opora.programme.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Verdict;
import opora.programme.Authorship;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.start.TaskLinks.Link;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** The door to who carries the tasks of a municipal or regional programme. */
@Component
public class Coverages {

    private final Programmes programmes;
    private final TaskLinks links;
    private final Runs runs;
    private final Schools schools;

    Coverages(Programmes programmes, TaskLinks links, Runs runs, Schools schools) {
        this.programmes = programmes;
        this.links = links;
        this.runs = runs;
        this.schools = schools;
    }

    /** @throws NotVisible for a programme out of sight, and for one of a school: nothing stands below it */
    public Coverage of(Viewer viewer, long programme) {
        Programme upper = programmes.get(viewer.scope(), programme);
        if (upper.level().isOfSchool()) {
            throw new NotVisible();
        }
        Map<SchoolId, School> known =
                schools.list(viewer.scope()).stream()
                        .collect(Collectors.toMap(School::id, Function.identity()));
        List<Programme> all = programmes.list(viewer.scope());
        List<Programme> seen =
                all.stream().filter(one -> isInTerritory(upper, one, known)).toList();
        List<Link> leading =
                links.of(Coverage.below(upper, seen).stream().map(Programme::id).toList());
        return Coverage.of(
                upper,
                programmes.edition(viewer, programme, shown(viewer, upper)),
                seen,
                leading,
                above(all, leading),
                viewer.may(Right.SEE_LIST)
                        ? listed(viewer, known, upper.municipality())
                        : Optional.empty());
    }

    /** Whoever writes the programme sees the tasks as they stand now, the others those that hold. */
    private static int shown(Viewer viewer, Programme upper) {
        return Authorship.writes(viewer, upper)
                ? upper.course().edition()
                : upper.course().holding();
    }

    /** Tasks of the living programmes to which anything leads. */
    private Set<String> above(List<Programme> all, List<Link> leading) {
        Set<Long> to =
                leading.stream().flatMap(link -> link.to().stream()).collect(Collectors.toSet());
        return links.standing(
                all.stream()
                        .filter(one -> to.contains(one.id()) && !one.level().isOfSchool())
                        .filter(Coverage::isAlive)
                        .collect(Collectors.toMap(Programme::id, one -> one.course().holding())));
    }

    /** Of a municipal programme what belongs to its municipality. */
    private static boolean isInTerritory(
            Programme upper, Programme one, Map<SchoolId, School> known) {
        return upper.municipality().isEmpty()
                || one.school()
                        .flatMap(id -> Optional.ofNullable(known.get(id)))
                        .filter(school ->
                                upper.municipality().get().equals(school.municipality().id()))
                        .isPresent();
    }

    private Optional<List<School>> listed(
            Viewer viewer, Map<SchoolId, School> known, Optional<MunicipalityId> municipality) {
        return runs.inForce(viewer.scope())
                .map(run ->
                        runs.schools(viewer.scope(), run.id()).entries().stream()
                                .filter(entry ->
                                        entry.verdict().verdict().status()
                                                == Verdict.Status.LOW_RESULTS)
                                .flatMap(entry -> entry.place().id().stream())
                                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                                .filter(school ->
                                        municipality.isEmpty()
                                                || municipality
                                                        .get()
                                                        .equals(school.municipality().id()))
                                .toList());
    }
}
