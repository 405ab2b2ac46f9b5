package opora.reference.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.reference.table.ReferenceRow;
import opora.reference.table.ReferenceTable;
import opora.reference.table.TableEntries;
import opora.reference.table.TableWorkbook;
import opora.ui.web.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many procedures at once by a table: what it would do, then all of it. Between the pages its rows travel in the form. */
@Controller
@AllowedTo(Right.KEEP_REFERENCE)
class TableController {

    private static final long MOST_BYTES = 5L * 1024 * 1024;

    private final TableEntries tables;
    private final Clock clock;
    private final Path arriving;

    /** {@code uploads}: where the house lets bytes lie that are on their way in; it is cleared at every start. */
    TableController(TableEntries tables, Clock clock, MultipartConfigElement uploads) {
        this.tables = tables;
        this.clock = clock;
        this.arriving = Path.of(uploads.getLocation());
    }

    @GetMapping("/reference/import")
    String ask(Model model) {
        return page(model, "");
    }

    @Costly
    @GetMapping("/reference/import/template.xlsx")
    ResponseEntity<byte[]> template() throws IOException {
        return Download.XLSX.of(
                TableWorkbook.template(clock.instant())::write, "Форма справочника");
    }

    @Costly
    @PostMapping("/reference/import")
    String preview(
            Viewer viewer,
            @RequestParam Optional<MultipartFile> table,
            HttpServletResponse response,
            Model model)
            throws IOException {
        ReferenceTable.Opened opened =
                table.isEmpty() || table.get().isEmpty()
                        ? new ReferenceTable.Opened.Unreadable("Выберите файл XLSX, ODS или CSV")
                        : open(table.get());
        return switch (opened) {
            case ReferenceTable.Opened.Rows(List<ReferenceRow> rows) ->
                    shown(viewer, rows, response, model);
            case ReferenceTable.Opened.Unreadable(String why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(model, why);
            }
        };
    }

    private ReferenceTable.Opened open(MultipartFile table) throws IOException {
        if (table.getSize() > MOST_BYTES) {
            return new ReferenceTable.Opened.Unreadable("Файл больше 5 МБ: это не справочник");
        }
        Path file = arriving.resolve("reference-" + UUID.randomUUID());
        try {
            table.transferTo(file);
            return ReferenceTable.open(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Costly
    @PostMapping("/reference/import/acceptance")
    String accept(
            Viewer viewer,
            @RequestParam(defaultValue = "") String rows,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        List<ReferenceRow> told = ReferenceTable.ofText(rows);
        Optional<Integer> entered = tables.accept(viewer, told, seen);
        if (entered.isEmpty()) {
            return shown(viewer, told, response, model);
        }
        next.addFlashAttribute("said", "Внесено новых версий: %d".formatted(entered.get()));
        return "redirect:/reference";
    }

    private String shown(
            Viewer viewer, List<ReferenceRow> rows, HttpServletResponse response, Model model) {
        TableEntries.Plan plan = tables.plan(viewer, rows);
        if (!plan.isGood() || plan.changes() == 0) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("plan", plan);
        model.addAttribute("rows", ReferenceTable.text(rows));
        return "reference/preview";
    }

    private static String page(Model model, String mistake) {
        model.addAttribute("mistake", mistake);
        return "reference/import";
    }
}
