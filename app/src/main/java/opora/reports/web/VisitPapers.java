package opora.reports.web;

import java.time.Clock;
import java.time.ZonedDateTime;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.Person;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.VisitStep;
import opora.office.Document;
import opora.reports.visit.VisitPaper;
import opora.territory.School;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** Gathers what stands on the paper of a visit. */
@Component
class VisitPapers {

    private final SchoolVisits visits;
    private final Schools schools;
    private final People people;
    private final Clock clock;

    VisitPapers(SchoolVisits visits, Schools schools, People people, Clock clock) {
        this.visits = visits;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotVisible when there is no such visit for the one who asks, or it was not held */
    Document get(Viewer viewer, long id) {
        SchoolVisit visit = visits.find(viewer.scope(), id).orElseThrow(NotVisible::new);
        School school = schools.find(viewer.scope(), visit.school()).orElseThrow(NotVisible::new);
        VisitPaper.Heading heading =
                new VisitPaper.Heading(
                        schools.region(), school, writer(visit), ZonedDateTime.now(clock));
        return VisitPaper.of(visit, heading).orElseThrow(NotVisible::new);
    }

    /** «» for whoever was erased: the name is written by hand. */
    private String writer(SchoolVisit visit) {
        return visit.told()
                .map(VisitStep::by)
                .flatMap(people::find)
                .filter(person -> !person.isErased())
                .map(Person::name)
                .orElse("");
    }
}
