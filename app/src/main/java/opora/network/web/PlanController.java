package opora.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.SchoolVisits;
import opora.network.visit.PlannedVisit;
import opora.network.visit.Planning;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A visit is planned, of a school that the address names or that is chosen on the form. */
@Controller
@AllowedTo(Right.KEEP_VISITS)
class PlanController {

    private final Planning planning;
    private final Schools schools;
    private final SchoolVisits visits;

    PlanController(Planning planning, Schools schools, SchoolVisits visits) {
        this.planning = planning;
        this.schools = schools;
        this.visits = visits;
    }

    @GetMapping("/visits/new")
    String ask(Viewer viewer, @RequestParam(defaultValue = "") String school, Model model) {
        return page(viewer, PlanForm.of(school), Map.of(), model);
    }

    @PostMapping("/visits")
    String plan(
            Viewer viewer,
            PlanForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Optional<Long> school = form.number();
        PlannedVisit planned =
                school.isPresent()
                        ? planning.plan(viewer, new SchoolId(school.get()), form.typed())
                        : new PlannedVisit.Mistaken(Map.of("school", "Выберите школу"));
        return switch (planned) {
            case PlannedVisit.Done(long visit) -> {
                next.addFlashAttribute("said", "Посещение запланировано: школа его видит");
                yield "redirect:/visits/" + visit;
            }
            case PlannedVisit.Mistaken(Map<String, String> mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(viewer, form.asked(mistakes, visits.today()), mistakes, model);
            }
        };
    }

    /** A school that the address names has to be in sight. */
    private String page(Viewer viewer, PlanForm form, Map<String, String> mistakes, Model model) {
        Optional<School> chosen =
                form.number()
                        .map(number ->
                                schools.find(viewer.scope(), new SchoolId(number))
                                        .orElseThrow(NotVisible::new));
        model.addAttribute("chosen", chosen);
        model.addAttribute(
                "groups",
                chosen.isPresent() ? List.of() : SchoolGroup.of(schools.list(viewer.scope())));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "network/visit/new";
    }
}
