package opora.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.Admissions;
import opora.access.AllowedTo;
import opora.access.NewTerritory;
import opora.access.People;
import opora.access.Person;
import opora.access.PersonalData;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.Schools;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another territory for a person: after a municipality was renamed or a school was joined to another one. */
@Controller
@AllowedTo(Role.OPERATOR)
class TerritoryController {

    private final Admissions admissions;
    private final People people;
    private final Schools schools;

    TerritoryController(Admissions admissions, People people, Schools schools) {
        this.admissions = admissions;
        this.people = people;
        this.schools = schools;
    }

    @GetMapping("/people/{id}/territory")
    @PersonalData("Территория человека из списка людей")
    String ask(Viewer viewer, @PathVariable long id, Model model) {
        Person person = admissions.movable(id);
        return page(viewer, model, person, PersonForm.of(person), Map.of());
    }

    @PostMapping("/people/{id}/territory")
    String move(
            Viewer viewer,
            @PathVariable long id,
            PersonForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (admissions.move(id, form.municipalityId(), form.schoolId())) {
            case NewTerritory.Given(var person) -> {
                next.addFlashAttribute("said", "Территория изменена: " + person.name());
                yield "redirect:/people";
            }
            case NewTerritory.Refused(var mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(viewer, model, admissions.movable(id), form, mistakes);
            }
        };
    }

    private String page(
            Viewer viewer,
            Model model,
            Person person,
            PersonForm form,
            Map<String, String> mistakes) {
        model.addAttribute("person", person);
        model.addAttribute("now", people.territory(person));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("municipalities", schools.municipalities(viewer.scope()));
        model.addAttribute("schools", schools.list(viewer.scope()));
        return "access/people/territory";
    }
}
