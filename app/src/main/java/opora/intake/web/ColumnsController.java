package opora.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Mappings;
import opora.intake.formats.ColumnMap;
import opora.intake.mapping.Heads;
import opora.ui.Frame.Notice;
import opora.vocabulary.AcademicYear;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the columns of an unknown table mean: asked, tried on its first rows, and then the file is read with it. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class ColumnsController {

    private static final String READ = "read";

    private final ColumnsPages pages;
    private final Mappings mappings;
    private final Clock clock;

    ColumnsController(ColumnsPages pages, Mappings mappings, Clock clock) {
        this.pages = pages;
        this.mappings = mappings;
        this.clock = clock;
    }

    /** {@code sheet}, {@code first}, {@code rows}: where the headings stand; without them where they most likely do. */
    @GetMapping("/batches/{id}/files/{file}/columns")
    ModelAndView show(
            @PathVariable long id,
            @PathVariable long file,
            @RequestParam(defaultValue = "-1") int sheet,
            @RequestParam(defaultValue = "0") int first,
            @RequestParam(defaultValue = "1") int rows,
            RedirectAttributes after) {
        Optional<ColumnsPages.Table> table = pages.table(id, file);
        if (table.isEmpty()) {
            return gone(id, after);
        }
        Heads heads =
                table.get().heads(sheet, first, first + rows - 1).orElseGet(table.get()::likely);
        return view(pages.fresh(table.get(), heads), HttpStatus.OK);
    }

    @Costly
    @PostMapping("/batches/{id}/files/{file}/columns")
    ModelAndView say(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable long file,
            @RequestParam(defaultValue = "0") int sheet,
            @RequestParam(defaultValue = "1") int first,
            @RequestParam(defaultValue = "1") int rows,
            @RequestParam(defaultValue = "") String act,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        Optional<ColumnsPages.Table> table = pages.table(id, file);
        if (table.isEmpty()) {
            return gone(id, after);
        }
        Heads heads =
                table.get().heads(sheet, first, first + rows - 1).orElseThrow(NotVisible::new);
        ColumnsForm form =
                ColumnsForm.of(
                        sent,
                        heads,
                        new ColumnMap.Signature(viewer.name(), clock.instant()),
                        AcademicYear.at(LocalDate.now(clock)));
        ColumnsPage page = pages.sent(table.get(), heads, form);
        if (act.equals(READ)
                && page.mistakes().isEmpty()
                && mappings.use(id, file, page.fields().title(), form.map(), viewer)) {
            return new ModelAndView("redirect:/batches/" + id);
        }
        return view(
                page, page.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView view(ColumnsPage page, HttpStatus status) {
        return new ModelAndView("intake/mapping/columns", status).addObject("page", page);
    }

    private static ModelAndView gone(long batch, RedirectAttributes after) {
        after.addFlashAttribute(
                "notice",
                new Notice(
                        "bad",
                        "Сказать, что в столбцах, уже нельзя",
                        "Файла на сервере нет: он хранится не дольше суток и пока строки не исправляются. Уберите его из загрузки и добавьте ещё раз."));
        return new ModelAndView("redirect:/batches/" + batch);
    }
}
