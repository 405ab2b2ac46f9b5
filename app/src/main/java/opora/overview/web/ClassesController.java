package opora.overview.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.Classes;
import opora.territory.SchoolId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The classes of a school by school year: shown to whoever sees the school, opened by whoever keeps them. */
@Controller
@AllowedTo(Right.SEE_SCHOOLS)
class ClassesController {

    private final Classes classes;
    private final SchoolClassesView view;

    ClassesController(Classes classes, SchoolClassesView view) {
        this.classes = classes;
        this.view = view;
    }

    @GetMapping("/schools/{school}/classes")
    ModelAndView show(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String structure) {
        return view.page(viewer, new SchoolId(school), year, structure, ClassForm.EMPTY, Map.of());
    }

    @AllowedTo(Right.CHANGE_CLASSES)
    @PostMapping("/schools/{school}/classes")
    ModelAndView open(
            Viewer viewer,
            @PathVariable long school,
            @RequestParam(defaultValue = "") String year,
            ClassForm form,
            RedirectAttributes after) {
        SchoolId id = new SchoolId(school);
        Map<String, String> mistakes =
                switch (ClassLines.read(form.classesText())) {
                    case ClassForm.Read.Mistaken(Map<String, String> wrong) -> {
                        view.school(viewer, id);
                        yield wrong;
                    }
                    case ClassForm.Read.Understood(var change) ->
                            classes.record(
                                            viewer.scope(),
                                            id,
                                            change,
                                            form.paper(),
                                            Changers.author(viewer))
                                    .orElseThrow(NotVisible::new);
                };
        if (!mistakes.isEmpty()) {
            return view.page(viewer, id, year, "", form, mistakes);
        }
        after.addFlashAttribute("said", "Классы добавлены");
        return new ModelAndView("redirect:" + Addresses.ofClasses(school, form));
    }
}
