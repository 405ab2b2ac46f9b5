package opora.overview.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.CodeKind;
import opora.territory.Codes;
import opora.territory.SchoolId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds codes to a school and takes wrong ones away. */
@Controller
@AllowedTo(Right.CHANGE_TERRITORY)
class CodeController {

    private final Codes codes;
    private final SchoolHistories histories;

    CodeController(Codes codes, SchoolHistories histories) {
        this.codes = codes;
        this.histories = histories;
    }

    @PostMapping("/schools/{school}/codes")
    ModelAndView add(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "INN") CodeKind kind,
            @RequestParam(defaultValue = "") String code,
            RedirectAttributes after) {
        Map<String, String> mistakes =
                codes.add(viewer.scope(), new SchoolId(school), kind, code, Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        return answer(viewer, school, new CodeEntry(kind, code, mistakes), "Код добавлен", after);
    }

    @PostMapping("/schools/{school}/codes/{code}/removal")
    ModelAndView remove(
            Viewer viewer,
            @PathVariable long school,
            @PathVariable long code,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        Map<String, String> mistakes =
                codes.withdraw(
                                viewer.scope(),
                                new SchoolId(school),
                                code,
                                reason,
                                Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        return answer(
                viewer, school, new CodeEntry(CodeKind.INN, "", mistakes), "Код убран", after);
    }

    private ModelAndView answer(
            Viewer viewer, long school, CodeEntry entry, String done, RedirectAttributes after) {
        if (entry.mistakes().isEmpty()) {
            after.addFlashAttribute("said", done);
            return new ModelAndView("redirect:/schools/" + school + "/history");
        }
        SchoolHistories.Found found =
                histories.find(viewer, new SchoolId(school)).orElseThrow(NotVisible::new);
        return new ModelAndView("overview/school/history", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("card", found.card())
                .addObject("page", found.history())
                .addObject("entry", entry);
    }
}
