package opora.network.reminder;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.VisitState;
import opora.notices.Dates;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** Coming visits and last days of open decisions in the calendars of schools and curators; others have the visits that they planned themselves. */
@Component
class VisitDates implements Dates {

    private final SchoolVisits visits;
    private final Schools schools;

    VisitDates(SchoolVisits visits, Schools schools) {
        this.visits = visits;
        this.schools = schools;
    }

    @Override
    public List<Dated> dates(Viewer viewer) {
        if (!viewer.may(Right.SEE_VISITS)) {
            return List.of();
        }
        Map<SchoolId, String> names =
                schools.list(viewer.scope()).stream()
                        .collect(Collectors.toMap(School::id, School::name));
        return visits.list(viewer.scope()).stream()
                .filter(visit -> concerns(visit, viewer))
                .flatMap(visit -> of(visit, names.getOrDefault(visit.school(), "")))
                .toList();
    }

    private static boolean concerns(SchoolVisit visit, Viewer viewer) {
        return viewer.scope().onlySchools().isPresent() || visit.plannedBy() == viewer.id();
    }

    private Stream<Dated> of(SchoolVisit visit, String school) {
        return Stream.concat(
                visit.state(visits.today()) == VisitState.COMING
                        ? Stream.of(coming(visit, school))
                        : Stream.empty(),
                visit.decisions().stream()
                        .filter(decision -> decision.state(visits.today()).isOpen())
                        .map(decision -> due(decision, school)));
    }

    private static Dated coming(SchoolVisit visit, String school) {
        return new Dated(
                "visits/" + visit.id(),
                visit.day(),
                "Посещение школы: " + school,
                visit.address(),
                visit.steps().getLast().at());
    }

    private static Dated due(Decision decision, String school) {
        return new Dated(
                "visits/%d/decisions/%d".formatted(decision.visit(), decision.id()),
                decision.until(),
                "Срок решения посещения: " + school,
                decision.address(),
                decision.answers().isEmpty() ? decision.at() : decision.answers().getLast().at());
    }
}
