package opora.access.web;

import opora.access.Admissions;
import opora.access.AllowedTo;
import opora.access.Role;
import opora.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an operator does for one person of the list. */
@Controller
@AllowedTo(Role.OPERATOR)
class PersonController {

    private final Admissions admissions;

    PersonController(Admissions admissions) {
        this.admissions = admissions;
    }

    @PostMapping("/people/{id}/password")
    String newPassword(Viewer viewer, @PathVariable long id, Model model) {
        return FirstPassword.page(model, admissions.newPassword(viewer, id));
    }

    @PostMapping("/people/{id}/closure")
    String close(Viewer viewer, @PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("said", "Доступ закрыт: " + admissions.close(viewer, id).name());
        return "redirect:/people";
    }

    @PostMapping("/people/{id}/opening")
    String open(@PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("said", "Доступ снова открыт: " + admissions.open(id).name());
        return "redirect:/people";
    }
}
