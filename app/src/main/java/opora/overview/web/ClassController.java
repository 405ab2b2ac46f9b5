package opora.overview.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.ClassId;
import opora.territory.Classes;
import opora.territory.SchoolId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One class through its years, and changing it. */
@Controller
@AllowedTo(Right.SEE_SCHOOLS)
class ClassController {

    private final Classes classes;
    private final SchoolClassesView view;

    ClassController(Classes classes, SchoolClassesView view) {
        this.classes = classes;
        this.view = view;
    }

    @GetMapping("/schools/{school}/classes/{id}")
    ModelAndView show(Viewer viewer, @PathVariable long school, @PathVariable long id) {
        return view.one(viewer, new SchoolId(school), id, ClassForm.EMPTY, Map.of())
                .orElseThrow(NotVisible::new);
    }

    @AllowedTo(Right.CHANGE_CLASSES)
    @PostMapping("/schools/{school}/classes/{id}/changes")
    ModelAndView change(
            Viewer viewer,
            @PathVariable long school,
            @PathVariable long id,
            ClassForm form,
            RedirectAttributes after) {
        SchoolId of = new SchoolId(school);
        if (view.one(viewer, of, id, form, Map.of()).isEmpty()) {
            throw new NotVisible();
        }
        Map<String, String> mistakes =
                switch (form.change(new ClassId(id))) {
                    case ClassForm.Read.Mistaken(Map<String, String> wrong) -> wrong;
                    case ClassForm.Read.Understood(var change) ->
                            classes.record(
                                            viewer.scope(),
                                            of,
                                            change,
                                            form.paper(),
                                            Changers.author(viewer))
                                    .orElseThrow(NotVisible::new);
                };
        if (!mistakes.isEmpty()) {
            return view.one(viewer, of, id, form, mistakes).orElseThrow(NotVisible::new);
        }
        after.addFlashAttribute("said", "Изменение записано");
        return new ModelAndView("redirect:" + Addresses.ofClasses(school, form));
    }

    @AllowedTo(Right.CHANGE_CLASSES)
    @PostMapping("/schools/{school}/classes/acts/{act}/withdrawal")
    ModelAndView withdraw(
            Viewer viewer,
            @PathVariable long school,
            @PathVariable long act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes after) {
        SchoolId of = new SchoolId(school);
        if (classes.acts(viewer.scope(), of).stream().noneMatch(one -> one.id() == act)) {
            throw new NotVisible();
        }
        Map<String, String> mistakes =
                classes.withdraw(viewer.scope(), act, reason, Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        if (!mistakes.isEmpty()) {
            return view.page(
                    viewer,
                    of,
                    "",
                    "",
                    ClassForm.EMPTY,
                    Map.of("reason-" + act, mistakes.getOrDefault("reason", "")));
        }
        after.addFlashAttribute("said", "Изменение отозвано");
        return new ModelAndView("redirect:/schools/" + school + "/classes");
    }
}
