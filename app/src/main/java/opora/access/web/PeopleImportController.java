package opora.access.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.PeopleImport;
import opora.access.PeopleRow;
import opora.access.PeopleTable;
import opora.access.Right;
import opora.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Many people at once: the table, what it will do, the links. Between the pages the lines travel in the form; nothing is kept before. */
@Controller
@AllowedTo({
    Right.INVITE_REGION,
    Right.INVITE_MUNICIPALITY,
    Right.INVITE_SCHOOL,
    Right.INVITE_TEACHER
})
class PeopleImportController {

    private static final long MOST_BYTES = 5L * 1024 * 1024;

    private final PeopleImport people;
    private final Path arriving;

    /** {@code uploads}: where the house lets bytes lie that are on their way in; it is cleared at every start. */
    PeopleImportController(PeopleImport people, MultipartConfigElement uploads) {
        this.people = people;
        this.arriving = Path.of(uploads.getLocation());
    }

    @Costly
    @GetMapping("/people/import")
    String ask(Model model) {
        return page(model, "");
    }

    /** {@code rows}: lines of a table that was shown before, without those that were left out. */
    @PostMapping("/people/import")
    String preview(
            Viewer viewer,
            @RequestParam Optional<MultipartFile> table,
            @RequestParam(defaultValue = "") String rows,
            HttpServletResponse response,
            Model model)
            throws IOException {
        List<PeopleRow> left = PeopleTable.ofText(rows);
        if (!left.isEmpty()) {
            return shown(model, people.preview(viewer, left), response);
        }
        PeopleTable.Opened opened =
                table.isEmpty() || table.get().isEmpty()
                        ? new PeopleTable.Opened.Unreadable("Выберите файл XLSX или CSV")
                        : open(table.get());
        return switch (opened) {
            case PeopleTable.Opened.Rows(var read) ->
                    shown(model, people.preview(viewer, read), response);
            case PeopleTable.Opened.Unreadable(String why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(model, why);
            }
        };
    }

    private PeopleTable.Opened open(MultipartFile table) throws IOException {
        if (table.getSize() > MOST_BYTES) {
            return new PeopleTable.Opened.Unreadable("Файл больше 5 МБ: это не таблица людей");
        }
        Path file = arriving.resolve("people-" + UUID.randomUUID());
        try {
            table.transferTo(file);
            return PeopleTable.open(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Costly
    @PostMapping("/people/import/acceptance")
    String accept(
            Viewer viewer,
            @RequestParam(defaultValue = "") String rows,
            HttpServletResponse response,
            Model model) {
        List<PeopleRow> lines = PeopleTable.ofText(rows);
        return switch (people.accept(viewer, lines)) {
            case PeopleImport.Outcome.Accepted(var let) -> {
                model.addAttribute("people", let.stream().map(LetIn::of).toList());
                yield "access/people/imported";
            }
            case PeopleImport.Outcome.Refused(var planned) -> shown(model, planned, response);
        };
    }

    private static String shown(
            Model model, List<PeopleImport.Planned> planned, HttpServletResponse response) {
        if (planned.isEmpty() || planned.stream().anyMatch(one -> !one.isGood())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("table", PlannedTable.of(planned));
        return "access/people/preview";
    }

    private static String page(Model model, String mistake) {
        model.addAttribute("mistake", mistake);
        return "access/people/import";
    }
}
