package opora.overview.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.ClassHistory;
import opora.territory.Classes;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.vocabulary.AcademicYear;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Registers of classes to be filled in, corrected and loaded back. */
@Controller
@AllowedTo(Right.CHANGE_CLASSES)
class ClassBooksController {

    private final Schools schools;
    private final Classes classes;
    private final Clock clock;

    ClassBooksController(Schools schools, Classes classes, Clock clock) {
        this.schools = schools;
        this.classes = classes;
        this.clock = clock;
    }

    @Costly
    @GetMapping("/schools/{school}/classes.xlsx")
    ResponseEntity<byte[]> ofSchool(
            Viewer viewer, @PathVariable long school, @RequestParam(defaultValue = "") String year)
            throws IOException {
        SchoolId id = new SchoolId(school);
        School found = schools.find(viewer.scope(), id).orElseThrow(NotVisible::new);
        ClassHistory history = classes.history(viewer.scope(), id).orElseThrow(NotVisible::new);
        AcademicYear shown = ClassesPage.chosen(history, year, LocalDate.now(clock));
        return book(Map.of(found, history), shown, viewer);
    }

    @Costly
    @GetMapping("/territory/classes.xlsx")
    ResponseEntity<byte[]> ofAll(Viewer viewer, @RequestParam(defaultValue = "") String year)
            throws IOException {
        Map<SchoolId, ClassHistory> histories = classes.histories(viewer.scope());
        Map<School, ClassHistory> known = new LinkedHashMap<>();
        for (School school : schools.list(viewer.scope())) {
            ClassHistory history = histories.get(school.id());
            if (history != null) {
                known.put(school, history);
            }
        }
        AcademicYear shown =
                AcademicYear.find(year).orElseGet(() -> AcademicYear.at(LocalDate.now(clock)));
        return book(known, shown, viewer);
    }

    private ResponseEntity<byte[]> book(
            Map<School, ClassHistory> known, AcademicYear year, Viewer viewer) throws IOException {
        return ClassBooks.of(known, year, LocalDate.now(clock), viewer.name(), clock.instant());
    }
}
