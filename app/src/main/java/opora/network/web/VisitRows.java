package opora.network.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.web.VisitFilter.Whose;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** Loads visits with their schools, as far as a filter lets them through. */
@Component
class VisitRows {

    private final SchoolVisits visits;
    private final Schools schools;

    VisitRows(SchoolVisits visits, Schools schools) {
        this.visits = visits;
        this.schools = schools;
    }

    LocalDate today() {
        return visits.today();
    }

    VisitsPage page(Viewer viewer, VisitFilter filter) {
        List<School> seen = schools.list(viewer.scope());
        List<VisitRow> all = rows(visits.list(viewer.scope()), seen);
        return VisitsPage.of(
                all.stream().filter(row -> isLetThrough(row, viewer, filter)).toList(),
                all.size(),
                seen,
                filter,
                today());
    }

    /** All of them, whatever their state. */
    List<VisitRow> list(Viewer viewer, VisitFilter filter) {
        return rows(visits.list(viewer.scope()), schools.list(viewer.scope())).stream()
                .filter(row -> isLetThrough(row, viewer, filter))
                .toList();
    }

    List<VisitRow> ofSchool(Viewer viewer, School school) {
        return rows(visits.ofSchool(viewer.scope(), school.id()), List.of(school));
    }

    private List<VisitRow> rows(List<SchoolVisit> visits, List<School> schools) {
        Map<SchoolId, School> known =
                schools.stream().collect(Collectors.toMap(School::id, Function.identity()));
        return visits.stream()
                .flatMap(visit ->
                        Optional.ofNullable(known.get(visit.school())).stream()
                                .map(school -> VisitRow.of(visit, school, today())))
                .toList();
    }

    private static boolean isLetThrough(VisitRow row, Viewer viewer, VisitFilter filter) {
        return filter.municipality()
                        .filter(id -> id != row.school().municipality().id().value())
                        .isEmpty()
                && (filter.whose() == Whose.ALL || row.visit().plannedBy() == viewer.id());
    }
}
