package opora.overview.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.Classes;
import opora.territory.School;
import opora.territory.SchoolClass;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.vocabulary.AcademicYear;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Classes of a school that go on in another one: for whoever sees both schools. */
@Controller
@AllowedTo(Right.CHANGE_CLASSES)
class ClassMoveController {

    private final Schools schools;
    private final Classes classes;
    private final SchoolClassesView view;

    ClassMoveController(Schools schools, Classes classes, SchoolClassesView view) {
        this.schools = schools;
        this.classes = classes;
        this.view = view;
    }

    /** {@code only}: a class that is ticked from the start and stands there alone; «» for all. */
    @GetMapping("/schools/{school}/classes/move")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(name = "class", defaultValue = "") String only) {
        Map<String, String> ticked = Map.of("class", only, "class-" + only, "on");
        return page(viewer, new SchoolId(school), year, ticked, Map.of());
    }

    @PostMapping("/schools/{school}/classes/move")
    ModelAndView move(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam Map<String, String> sent,
            RedirectAttributes after) {
        SchoolId id = new SchoolId(school);
        String year = sent.getOrDefault("year", "");
        MoveForm form = form(viewer, id, year, sent);
        Map<String, String> mistakes = form.mistakes();
        if (mistakes.isEmpty()) {
            mistakes =
                    classes.record(
                                    viewer.scope(),
                                    id,
                                    form.change(),
                                    form.paper(),
                                    Changers.author(viewer))
                            .orElseThrow(NotVisible::new);
        }
        if (!mistakes.isEmpty()) {
            return page(viewer, id, year, sent, mistakes);
        }
        after.addFlashAttribute("said", "Перевод в другую школу записан");
        return new ModelAndView("redirect:/schools/%d/classes%s".formatted(school, form.ofYear()));
    }

    private MoveForm form(Viewer viewer, SchoolId school, String year, Map<String, String> sent) {
        return MoveForm.of(there(viewer, school, year), sent);
    }

    private List<SchoolClass> there(Viewer viewer, SchoolId school, String year) {
        return view.history(viewer, school).on(day(year));
    }

    private LocalDate day(String year) {
        return AcademicYear.find(year)
                .map(known -> ClassesPage.dayOf(known, view.today()))
                .orElseGet(view::today);
    }

    private ModelAndView page(
            Viewer viewer,
            SchoolId id,
            String year,
            Map<String, String> sent,
            Map<String, String> mistakes) {
        HttpStatus status = mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        School from = view.school(viewer, id);
        LocalDate day = day(year);
        List<School> others =
                schools.list(viewer.scope()).stream()
                        .filter(one -> !one.id().equals(id) && one.closure().isEmpty())
                        .toList();
        return new ModelAndView("overview/school/move", status)
                .addObject("school", from)
                .addObject("others", SchoolGroup.of(others, from))
                .addObject("form", form(viewer, id, year, sent))
                .addObject("year", AcademicYear.at(day))
                .addObject("day", day.equals(view.today()) ? day.toString() : "")
                .addObject("mistakes", mistakes);
    }
}
