package opora.network.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.identification.Runs;
import opora.identification.StatusTag;
import opora.network.Curator;
import opora.network.Curators;
import opora.network.DecisionState;
import opora.network.LastContact;
import opora.network.LastContacts;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.VisitState;
import opora.network.web.CuratorsPage.CuratorRow;
import opora.network.web.CuratorsPage.SchoolRow;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Loads who accompanies whom. */
@Component
class CuratorsPages {

    private final Curators curators;
    private final SchoolVisits visits;
    private final LastContacts contacts;
    private final Schools schools;
    private final Runs runs;

    CuratorsPages(
            Curators curators,
            SchoolVisits visits,
            LastContacts contacts,
            Schools schools,
            Runs runs) {
        this.curators = curators;
        this.visits = visits;
        this.contacts = contacts;
        this.schools = schools;
        this.runs = runs;
    }

    /** What is known of the schools in sight. */
    private record Known(
            Map<SchoolId, StatusTag> statuses,
            Map<SchoolId, LastContact> contacts,
            Map<SchoolId, List<SchoolVisit>> visits,
            AcademicYear year,
            LocalDate today) {

        SchoolRow row(School school) {
            List<SchoolVisit> own = visits.getOrDefault(school.id(), List.of());
            return new SchoolRow(
                    school,
                    Optional.ofNullable(statuses.get(school.id())),
                    Optional.ofNullable(contacts.get(school.id())),
                    (int) own.stream().filter(this::isOfTheYear).count(),
                    count(own, DecisionState::isOpen),
                    count(own, state -> state == DecisionState.OVERDUE));
        }

        private boolean isOfTheYear(SchoolVisit visit) {
            return visit.state(today) == VisitState.HELD
                    && AcademicYear.at(visit.day()).equals(year);
        }

        private int count(List<SchoolVisit> own, Predicate<DecisionState> which) {
            return (int)
                    own.stream()
                            .flatMap(visit -> visit.decisions().stream())
                            .filter(decision -> which.test(decision.state(today)))
                            .count();
        }
    }

    CuratorsPage get(Viewer viewer) {
        TerritoryScope seen = viewer.scope();
        Optional<Runs.Run> run = runs.inForce(seen);
        Map<SchoolId, StatusTag> statuses =
                run.map(inForce -> statuses(seen, inForce)).orElse(Map.of());
        LocalDate today = visits.today();
        Known known =
                new Known(
                        statuses,
                        contacts.of(seen),
                        visits.list(seen).stream()
                                .collect(Collectors.groupingBy(SchoolVisit::school)),
                        AcademicYear.at(today),
                        today);
        List<Curator> all = curators.list(seen);
        return new CuratorsPage(
                all.stream().map(one -> row(one, known)).toList(),
                alone(seen, all, known),
                run.map(inForce -> "перечень %s года".formatted(inForce.year())).orElse(""),
                (int) statuses.values().stream().filter(StatusTag.LISTED::equals).count(),
                known.year().span() + " учебный год");
    }

    private Map<SchoolId, StatusTag> statuses(TerritoryScope seen, Runs.Run run) {
        return runs.schools(seen, run.id()).entries().stream()
                .filter(entry -> entry.place().id().isPresent())
                .collect(
                        Collectors.toMap(
                                entry -> entry.place().id().orElseThrow(),
                                entry -> StatusTag.of(entry.verdict().verdict().status())));
    }

    private static CuratorRow row(Curator curator, Known known) {
        List<SchoolRow> rows = curator.schools().stream().map(known::row).toList();
        return new CuratorRow(
                curator.name(), rows, rows.stream().mapToInt(SchoolRow::held).sum(), silent(rows));
    }

    /** Who was never spoken with comes before everybody else. */
    private static String silent(List<SchoolRow> rows) {
        return rows.stream()
                .min(
                        Comparator.comparing(
                                row -> row.contact().map(LastContact::on).orElse(LocalDate.MIN)))
                .map(row -> "%s: %s".formatted(row.school().name(), row.contactWords()))
                .orElse("");
    }

    private List<SchoolRow> alone(TerritoryScope seen, List<Curator> curators, Known known) {
        Set<SchoolId> accompanied =
                curators.stream()
                        .flatMap(one -> one.schools().stream())
                        .map(School::id)
                        .collect(Collectors.toSet());
        return schools.list(seen).stream()
                .filter(school -> known.statuses().get(school.id()) == StatusTag.LISTED)
                .filter(school -> !accompanied.contains(school.id()))
                .map(known::row)
                .toList();
    }
}
