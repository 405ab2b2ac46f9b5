package opora.reference.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.reference.ReferenceBook;
import opora.reference.table.TableWorkbook;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import opora.ui.web.Download;
import opora.vocabulary.AcademicYear;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is known of the procedures of a year. */
@Controller
@AllowedTo({Right.SEE_RESULTS, Right.KEEP_REFERENCE})
class ReferenceController {

    private final ReferenceBook book;
    private final ProcedureOutcomes outcomes;
    private final Places places;
    private final Clock clock;

    ReferenceController(
            ReferenceBook book, ProcedureOutcomes outcomes, Places places, Clock clock) {
        this.book = book;
        this.outcomes = outcomes;
        this.places = places;
        this.clock = clock;
    }

    /** {@code kind}, {@code grade} and {@code subject}: of a procedure to open, as the form of the page sends them. */
    @GetMapping("/reference")
    String list(
            Viewer viewer,
            @RequestParam(name = "year", defaultValue = "") String asked,
            Wanted wanted,
            Model model) {
        List<Held> held = held(viewer);
        SortedSet<AcademicYear> years = book.years();
        held.forEach(one -> years.add(one.year()));
        years.add(places.now());
        AcademicYear year =
                AcademicYear.find(asked).filter(places::isPossible).orElse(places.now());
        years.add(year);
        Optional<String> opened = wanted.address(year);
        if (opened.isPresent()) {
            return "redirect:" + opened.get();
        }
        model.addAttribute(
                "page",
                ListPage.of(
                        year,
                        years,
                        book.cards(year),
                        held.stream().filter(one -> one.year().equals(year)).toList()));
        model.addAttribute("wanted", wanted);
        return "reference/list";
    }

    private List<Held> held(Viewer viewer) {
        return viewer.may(Right.SEE_RESULTS) ? List.copyOf(outcomes.held()) : List.of();
    }

    @Costly
    @GetMapping("/reference/table.xlsx")
    ResponseEntity<byte[]> table(@RequestParam String year) throws IOException {
        AcademicYear found =
                AcademicYear.find(year).filter(places::isPossible).orElseThrow(NotVisible::new);
        return Download.XLSX.of(
                TableWorkbook.of(
                                "Справочники, %s год".formatted(found),
                                book.cards(found).values(),
                                clock.instant())
                        ::write,
                "Справочники, %s год".formatted(found));
    }
}
