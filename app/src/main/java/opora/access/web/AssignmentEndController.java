package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Assignments;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.PersonalData;
import opora.access.Right;
import opora.access.Viewer;
import opora.vocabulary.TypedDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of an assignment, with its last day and a reason. */
@Controller
@AllowedTo({
    Right.INVITE_REGION,
    Right.INVITE_MUNICIPALITY,
    Right.INVITE_SCHOOL,
    Right.INVITE_TEACHER
})
class AssignmentEndController {

    private final Assignments assignments;
    private final People people;

    AssignmentEndController(Assignments assignments, People people) {
        this.assignments = assignments;
        this.people = people;
    }

    @PersonalData(value = "Назначение человека", person = "id")
    @GetMapping("/people/{id}/assignments/{assignment}/end")
    String ask(Viewer viewer, @PathVariable long id, @PathVariable long assignment, Model model) {
        return page(viewer, id, assignment, "", "", Map.of(), model);
    }

    @PostMapping("/people/{id}/assignments/{assignment}/end")
    String end(
            Viewer viewer,
            @PathVariable long id,
            @PathVariable long assignment,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<LocalDate> day = TypedDay.find(last);
        Map<String, String> mistakes =
                day.map(on -> assignments.end(viewer, id, assignment, on, reason))
                        .orElse(Map.of("last", "Нужна дата, например 01.09.2026"));
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Последний день назначения записан");
            return "redirect:/people/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, id, assignment, last, reason, mistakes, model);
    }

    private String page(
            Viewer viewer,
            long id,
            long assignment,
            String last,
            String reason,
            Map<String, String> mistakes,
            Model model) {
        People.Listed listed = people.get(viewer, id);
        People.Given given =
                listed.given().stream()
                        .filter(one -> one.assignment().id() == assignment && viewer.id() != id)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        model.addAttribute("person", listed.person());
        model.addAttribute("given", given);
        model.addAttribute("last", last);
        model.addAttribute("reason", reason);
        model.addAttribute("mistakes", mistakes);
        return "access/people/end";
    }
}
