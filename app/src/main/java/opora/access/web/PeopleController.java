package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.Admission;
import opora.access.Admissions;
import opora.access.AllowedTo;
import opora.access.People;
import opora.access.PersonalData;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.Schools;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo(Role.OPERATOR)
class PeopleController {

    private final People people;
    private final Admissions admissions;
    private final Schools schools;

    PeopleController(People people, Admissions admissions, Schools schools) {
        this.people = people;
        this.admissions = admissions;
        this.schools = schools;
    }

    @GetMapping("/people")
    @PersonalData("Список людей с адресами почты")
    String list(Viewer viewer, Model model) {
        model.addAttribute("viewer", viewer);
        model.addAttribute("people", people.list());
        return "access/people/list";
    }

    @GetMapping("/people/new")
    String ask(Viewer viewer, @RequestParam Role role, Model model) {
        return page(viewer, model, role, new PersonForm("", "", null, null), Map.of());
    }

    @PostMapping("/people")
    String admit(
            Viewer viewer,
            @RequestParam Role role,
            PersonForm form,
            HttpServletResponse response,
            Model model) {
        return switch (admissions.admit(form.person(role))) {
            case Admission.Admitted admitted -> {
                response.setStatus(HttpStatus.CREATED.value());
                yield FirstPassword.page(model, admitted);
            }
            case Admission.Refused(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(viewer, model, role, form, mistakes);
            }
        };
    }

    private String page(
            Viewer viewer, Model model, Role role, PersonForm form, Map<String, String> mistakes) {
        model.addAttribute("role", role);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("municipalities", schools.municipalities(viewer.scope()));
        model.addAttribute("schools", schools.list(viewer.scope()));
        return "access/people/new";
    }
}
