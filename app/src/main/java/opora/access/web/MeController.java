package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.access.Viewer;
import opora.access.Viewers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own account, and under which hat one works. */
@Controller
@AllowedTo(Right.OWN_ACCOUNT)
class MeController {

    private final People people;
    private final Viewers viewers;
    private final PersonSession sessions;
    private final OpenSessions open;

    MeController(People people, Viewers viewers, PersonSession sessions, OpenSessions open) {
        this.people = people;
        this.viewers = viewers;
        this.sessions = sessions;
        this.open = open;
    }

    @GetMapping("/me")
    String show(Viewer viewer, HttpServletRequest request, Model model) {
        Person person = people.find(viewer.id()).orElseThrow(NotVisible::new);
        model.addAttribute("person", person);
        model.addAttribute("sessions", sessions(person, request));
        model.addAttribute("choices", viewers.choices(viewer));
        return "access/me";
    }

    /** Whoever plays in the demo learns nothing of the others who do. */
    private List<OpenSession> sessions(Person person, HttpServletRequest request) {
        return person.password() == Person.PasswordKind.DEMO
                ? List.of()
                : open.list(person, request);
    }

    @PostMapping("/me/hat")
    String wear(
            Viewer viewer,
            @RequestParam(defaultValue = "") String hat,
            HttpServletRequest request) {
        if (viewers.choices(viewer).stream().noneMatch(choice -> choice.key().equals(hat))) {
            throw new NotVisible();
        }
        sessions.wear(hat, request);
        return "redirect:/";
    }
}
