package opora.programme.start;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.Verdict;
import opora.programme.Programme;
import opora.programme.Programmes;
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
        List<Programme> seen =
                programmes.list(viewer.scope()).stream()
                        .filter(one -> isInTerritory(upper, one, known))
                        .toList();
        return Coverage.of(
                upper,
                programmes.edition(viewer, programme),
                seen,
                links.of(Coverage.below(upper, seen).stream().map(Programme::id).toList()),
                viewer.may(Right.SEE_LIST)
                        ? listed(viewer, known, upper.municipality())
                        : Optional.empty());
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
