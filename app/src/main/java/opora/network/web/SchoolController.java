package opora.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.note.Notes;
import opora.network.visit.Written;
import opora.territory.SchoolId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What goes on between a school and those who accompany it: visits, decisions, notes. */
@Controller
class SchoolController {

    private final SchoolPages pages;
    private final Notes notes;
    private final VisitRows rows;

    SchoolController(SchoolPages pages, Notes notes, VisitRows rows) {
        this.pages = pages;
        this.notes = notes;
        this.rows = rows;
    }

    @AllowedTo(Right.SEE_VISITS)
    @GetMapping("/visits/schools/{school}")
    String show(Viewer viewer, @PathVariable long school, Model model) {
        return page(viewer, school, "", "", Map.of(), model);
    }

    @AllowedTo(Right.KEEP_VISITS)
    @PostMapping("/visits/schools/{school}/notes")
    String write(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String known,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> mistakes = notes.write(viewer, new SchoolId(school), note, known);
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Заметка записана");
            return "redirect:/visits/schools/" + school;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        String asked = Written.traces(rows.today(), note).asked(known, mistakes);
        return page(viewer, school, note, asked, mistakes, model);
    }

    @AllowedTo(Right.KEEP_VISITS)
    @PostMapping("/visits/schools/{school}/notes/{note}/undoing")
    String takeBack(
            Viewer viewer,
            @PathVariable long school,
            @PathVariable long note,
            RedirectAttributes next) {
        notes.takeBack(viewer, new SchoolId(school), note);
        next.addFlashAttribute("said", "Заметка отменена");
        return "redirect:/visits/schools/" + school;
    }

    @AllowedTo(Right.DECIDE_DISPUTES)
    @PostMapping("/visits/schools/{school}/notes/{note}/removal")
    String removeWords(
            Viewer viewer,
            @PathVariable long school,
            @PathVariable long note,
            RedirectAttributes next) {
        notes.removeWords(viewer, new SchoolId(school), note);
        next.addFlashAttribute("said", "Слова удалены; кто и когда — осталось в истории");
        return "redirect:/visits/schools/" + school;
    }

    private String page(
            Viewer viewer,
            long school,
            String note,
            String known,
            Map<String, String> mistakes,
            Model model) {
        model.addAttribute("page", pages.get(viewer, new SchoolId(school)));
        model.addAttribute("note", note);
        model.addAttribute("known", known);
        model.addAttribute("mistakes", mistakes);
        return "network/school/show";
    }
}
