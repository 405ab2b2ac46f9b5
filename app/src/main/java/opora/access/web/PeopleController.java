package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Invitations;
import opora.access.Invited;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.PersonalData;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@AllowedTo({
    Right.INVITE_REGION,
    Right.INVITE_MUNICIPALITY,
    Right.INVITE_SCHOOL,
    Right.INVITE_TEACHER
})
class PeopleController {

    private final People people;
    private final Invitations invitations;
    private final AssignmentPages pages;
    private final LinkPage link;

    PeopleController(People people, Invitations invitations, AssignmentPages pages, LinkPage link) {
        this.people = people;
        this.invitations = invitations;
        this.pages = pages;
        this.link = link;
    }

    @GetMapping("/people")
    @PersonalData("Список людей с адресами почты")
    String list(Viewer viewer, @RequestParam Optional<Role> role, Model model) {
        return list(viewer, "", role, model);
    }

    /** By a form that is sent, so that no name stands in an address. */
    @Costly
    @PostMapping("/people/search")
    @PersonalData("Список людей с адресами почты")
    String search(
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<Role> role,
            Model model) {
        return list(viewer, q, role, model);
    }

    private String list(Viewer viewer, String q, Optional<Role> role, Model model) {
        model.addAttribute("viewer", viewer);
        model.addAttribute("page", PeoplePage.of(people.list(viewer), q, role));
        model.addAttribute("roles", AssignmentPages.roles(viewer));
        return "access/people/list";
    }

    @GetMapping("/people/new")
    String ask(Viewer viewer, @RequestParam Optional<Role> role, Model model) {
        if (role.isEmpty()) {
            model.addAttribute("roles", AssignmentPages.roles(viewer));
            return "access/people/role";
        }
        return page(viewer, model, role.get(), PersonForm.EMPTY, Map.of());
    }

    @PostMapping("/people")
    String invite(
            Viewer viewer,
            @RequestParam Role role,
            PersonForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Invited answer =
                form.unreadable().isEmpty()
                        ? invitations.invite(viewer, form.person(role))
                        : new Invited.Refused(form.unreadable());
        return switch (answer) {
            case Invited.Awaited awaited -> link.lead(awaited, next);
            case Invited.Refused(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(viewer, model, role, form, mistakes);
            }
        };
    }

    private String page(
            Viewer viewer, Model model, Role role, PersonForm form, Map<String, String> mistakes) {
        if (!AssignmentPages.roles(viewer).contains(role)) {
            throw new NotVisible();
        }
        pages.fill(viewer, model, role, form, mistakes);
        return "access/people/new";
    }
}
