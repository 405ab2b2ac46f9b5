package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Assignments;
import opora.access.NotVisible;
import opora.access.PersonalData;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person is given to be, and its end. */
@Controller
@AllowedTo({
    Right.INVITE_REGION,
    Right.INVITE_MUNICIPALITY,
    Right.INVITE_SCHOOL,
    Right.INVITE_TEACHER
})
class AssignmentController {

    private final Assignments assignments;
    private final AssignmentPages pages;

    AssignmentController(Assignments assignments, AssignmentPages pages) {
        this.assignments = assignments;
        this.pages = pages;
    }

    @PersonalData(value = "Назначение человека", person = "id")
    @GetMapping("/people/{id}/assignments/new")
    String ask(Viewer viewer, @PathVariable long id, @RequestParam Role role, Model model) {
        return page(viewer, id, model, role, PersonForm.EMPTY, Map.of());
    }

    @PostMapping("/people/{id}/assignments")
    String assign(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam Role role,
            PersonForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> mistakes =
                form.unreadable().isEmpty()
                        ? assignments.assign(viewer, id, form.assignment(role))
                        : form.unreadable();
        if (mistakes.isEmpty()) {
            next.addFlashAttribute("said", "Назначение добавлено: " + role.title());
            return "redirect:/people/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, id, model, role, form, mistakes);
    }

    private String page(
            Viewer viewer,
            long id,
            Model model,
            Role role,
            PersonForm form,
            Map<String, String> mistakes) {
        if (!AssignmentPages.roles(viewer).contains(role)) {
            throw new NotVisible();
        }
        model.addAttribute("person", assignments.person(viewer, id));
        pages.fill(viewer, model, role, form, mistakes);
        return "access/people/assignment";
    }
}
