package opora.access.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.People;
import opora.access.PeopleTable;
import opora.access.PersonalData;
import opora.access.Right;
import opora.access.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Workbooks to take along: the list, the empty table, the links that the page shows. */
@Controller
@AllowedTo({
    Right.INVITE_REGION,
    Right.INVITE_MUNICIPALITY,
    Right.INVITE_SCHOOL,
    Right.INVITE_TEACHER
})
class PeopleBooksController {

    private static final int CELLS = 3;

    private final People people;
    private final Clock clock;

    PeopleBooksController(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Costly
    @PersonalData("Список людей, выгрузка Excel")
    @GetMapping("/people.xlsx")
    ResponseEntity<byte[]> list(Viewer viewer) throws IOException {
        return PeopleBooks.download(
                PeopleBooks.list(people.list(viewer), viewer.name(), clock.instant()),
                "people.xlsx");
    }

    @Costly
    @GetMapping("/people/import/template.xlsx")
    ResponseEntity<byte[]> template(Viewer viewer) throws IOException {
        return PeopleBooks.download(
                PeopleTable.template(AssignmentPages.roles(viewer), clock.instant()),
                "people-template.xlsx");
    }

    /** The house keeps no links, so the page sends back those that it shows. */
    @Costly
    @PostMapping("/people/import/links.xlsx")
    ResponseEntity<byte[]> links(Viewer viewer, @RequestParam(defaultValue = "") String links)
            throws IOException {
        List<List<String>> lines =
                links.lines()
                        .map(line -> Arrays.asList(line.split("\t", -1)))
                        .filter(line -> line.size() == CELLS)
                        .toList();
        return PeopleBooks.download(
                PeopleBooks.links(lines, viewer.name(), clock.instant()), "links.xlsx");
    }
}
