package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import opora.access.Admissions;
import opora.access.AllowedTo;
import opora.access.Invitations;
import opora.access.Invited;
import opora.access.People;
import opora.access.PersonalData;
import opora.access.Right;
import opora.access.SignIns;
import opora.access.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person of the list. */
@Controller
@AllowedTo({
    Right.INVITE_REGION,
    Right.INVITE_MUNICIPALITY,
    Right.INVITE_SCHOOL,
    Right.INVITE_TEACHER
})
class PersonController {

    private final People people;
    private final Admissions admissions;
    private final Invitations invitations;
    private final SignIns signIns;
    private final LinkPage link;

    PersonController(
            People people,
            Admissions admissions,
            Invitations invitations,
            SignIns signIns,
            LinkPage link) {
        this.people = people;
        this.admissions = admissions;
        this.invitations = invitations;
        this.signIns = signIns;
        this.link = link;
    }

    @PersonalData(value = "Человек и его назначения", person = "id")
    @GetMapping("/people/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        People.Listed listed = people.get(viewer, id);
        model.addAttribute("viewer", viewer);
        model.addAttribute("listed", listed);
        model.addAttribute("doubled", signIns.isDoubled(listed.person()));
        model.addAttribute("roles", AssignmentPages.roles(viewer));
        return "access/people/show";
    }

    @PostMapping("/people/{id}/link")
    String again(
            Viewer viewer,
            @PathVariable long id,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (invitations.again(viewer, id)) {
            case Invited.Awaited awaited -> link.lead(awaited, next);
            case Invited.Refused _ -> refused(viewer, id, response, model);
        };
    }

    /** The page itself says why. */
    private String refused(Viewer viewer, long id, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(viewer, id, model);
    }

    @PostMapping("/people/{id}/closure")
    String close(Viewer viewer, @PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute("said", "Доступ закрыт: " + admissions.close(viewer, id).name());
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/opening")
    String open(Viewer viewer, @PathVariable long id, RedirectAttributes next) {
        next.addFlashAttribute(
                "said", "Доступ снова открыт: " + admissions.open(viewer, id).name());
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/second-factor/removal")
    @AllowedTo(Right.INVITE_REGION)
    String liftSecondFactor(
            Viewer viewer,
            @PathVariable long id,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        String name = people.get(viewer, id).person().name();
        if (admissions.liftSecondFactor(viewer, id).isPresent()) {
            return refused(viewer, id, response, model);
        }
        next.addFlashAttribute("said", "Второй шаг входа снят: " + name);
        return "redirect:/people/" + id;
    }
}
