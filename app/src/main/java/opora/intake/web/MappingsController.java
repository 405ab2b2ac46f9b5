package opora.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Mappings;
import opora.intake.RememberedMapping;
import opora.intake.formats.ColumnMap;
import opora.intake.mapping.Heads;
import opora.ui.Frame.Notice;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is remembered of the columns of unknown tables: seen, changed, removed. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class MappingsController {

    private final Mappings mappings;
    private final HouseTime time;
    private final Clock clock;

    MappingsController(Mappings mappings, HouseTime time, Clock clock) {
        this.mappings = mappings;
        this.time = time;
        this.clock = clock;
    }

    @GetMapping("/mappings")
    String list(Model model) {
        model.addAttribute(
                "mappings", mappings.list().stream().map(one -> MappingRow.of(one, time)).toList());
        return "intake/mapping/list";
    }

    @GetMapping("/mappings/{mapping}")
    ModelAndView show(@PathVariable long mapping) {
        RememberedMapping known = mappings.find(mapping).orElseThrow(NotVisible::new);
        return view(known, known.map(), known.title(), List.of(), HttpStatus.OK);
    }

    @PostMapping("/mappings/{mapping}")
    ModelAndView change(
            Viewer viewer,
            @PathVariable long mapping,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        RememberedMapping known = mappings.find(mapping).orElseThrow(NotVisible::new);
        ColumnMap was = known.map();
        ColumnsForm form =
                ColumnsForm.of(
                        sent,
                        new Heads(was.sheet(), was.firstHeader(), was.lastHeader(), was.headings()),
                        new ColumnMap.Signature(viewer.name(), clock.instant()),
                        AcademicYear.at(LocalDate.now(clock)));
        List<String> wrong = form.map().mistakesOfColumns();
        String title = form.title().isEmpty() ? known.title() : form.title();
        if (!wrong.isEmpty() || !mappings.change(mapping, title, form.map(), viewer)) {
            return view(known, form.map(), title, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        after.addFlashAttribute(
                "notice",
                new Notice(
                        "good",
                        "Сопоставление изменено",
                        "Следующий файл с такими столбцами будет прочитан по-новому. Прочитанные раньше не изменились."));
        return new ModelAndView("redirect:/mappings/" + mapping);
    }

    @PostMapping("/mappings/{mapping}/removal")
    String remove(@PathVariable long mapping, RedirectAttributes after) {
        if (!mappings.remove(mapping)) {
            throw new NotVisible();
        }
        after.addFlashAttribute(
                "notice",
                new Notice(
                        "good",
                        "Сопоставление удалено",
                        "Прочитанные по нему файлы остались как были."));
        return "redirect:/mappings";
    }

    private ModelAndView view(
            RememberedMapping known,
            ColumnMap map,
            String title,
            List<String> mistakes,
            HttpStatus status) {
        return new ModelAndView("intake/mapping/show", status)
                .addObject("mapping", MappingRow.of(known, time))
                .addObject("fields", ColumnFields.of(map, List.of(), title, ""))
                .addObject("mistakes", mistakes);
    }
}
