package opora.access.web;

import static opora.access.Role.MUNICIPAL_COORDINATOR;
import static opora.access.Role.OPERATOR;
import static opora.access.Role.SCHOOL;

import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@AllowedTo({OPERATOR, MUNICIPAL_COORDINATOR, SCHOOL})
class MeController {

    private final People people;

    MeController(People people) {
        this.people = people;
    }

    @GetMapping("/me")
    String show(Viewer viewer, Model model) {
        model.addAttribute("person", people.find(viewer.id()).orElseThrow(NotVisible::new));
        return "access/me";
    }
}
