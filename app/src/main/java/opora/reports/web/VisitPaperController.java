package opora.reports.web;

import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.VisitStep;
import opora.office.Document;
import opora.reports.visit.VisitPaper;
import opora.territory.School;
import opora.territory.Schools;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The protocol of a visit that took place. */
@Controller
@AllowedTo(Right.SEE_VISITS)
class VisitPaperController {

    private final SchoolVisits visits;
    private final Schools schools;
    private final People people;
    private final Clock clock;

    VisitPaperController(SchoolVisits visits, Schools schools, People people, Clock clock) {
        this.visits = visits;
        this.schools = schools;
        this.people = people;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/visits/{visit}/protocol.docx")
    ResponseEntity<byte[]> protocol(Viewer viewer, @PathVariable long visit) throws IOException {
        return Download.DOCX.named(paper(viewer, visit)::write, "Протокол посещения " + visit);
    }

    @Costly
    @GetMapping("/visits/{visit}/protocol.pdf")
    ResponseEntity<byte[]> printed(Viewer viewer, @PathVariable long visit) throws IOException {
        return Download.PDF.named(paper(viewer, visit)::writePdf, "Протокол посещения " + visit);
    }

    private Document paper(Viewer viewer, long id) {
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
