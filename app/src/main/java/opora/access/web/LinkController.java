package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.People;
import opora.access.Person;
import opora.access.PersonalData;
import opora.access.Right;
import opora.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The link by which somebody comes in: shown once, and after that only that it was. */
@Controller
@AllowedTo({
    Right.INVITE_REGION,
    Right.INVITE_MUNICIPALITY,
    Right.INVITE_SCHOOL,
    Right.INVITE_TEACHER
})
class LinkController {

    private final People people;
    private final LinkPage page;

    LinkController(People people, LinkPage page) {
        this.people = people;
        this.page = page;
    }

    @PersonalData(value = "Ссылка для входа человека", person = "id")
    @GetMapping("/people/{id}/link")
    String show(Viewer viewer, @PathVariable long id, HttpServletRequest request, Model model) {
        People.Listed listed = people.get(viewer, id);
        Optional<LinkPage.Shown> link =
                Optional.<Map<String, ?>>ofNullable(RequestContextUtils.getInputFlashMap(request))
                        .flatMap(carried -> page.find(id, carried));
        if (link.isEmpty() && listed.person().password() != Person.PasswordKind.NONE) {
            return "redirect:/people/" + id;
        }
        model.addAttribute("listed", listed);
        model.addAttribute("link", link);
        return "access/people/link";
    }
}
