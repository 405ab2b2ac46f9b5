package opora.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Redrafting;
import opora.programme.Saved;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One provision: read, changed, with what others said of it. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class ProvisionController {

    private final ProvisionPages pages;
    private final Redrafting redrafting;
    private final Answers answers;

    ProvisionController(ProvisionPages pages, Redrafting redrafting, Answers answers) {
        this.pages = pages;
        this.redrafting = redrafting;
        this.answers = answers;
    }

    @GetMapping("/programmes/{programme}/provisions/{provision}")
    String show(
            Viewer viewer, @PathVariable long programme, @PathVariable int provision, Model model) {
        model.addAttribute("page", pages.get(viewer, programme, new ProvisionId(provision)));
        return "programme/provision";
    }

    @AllowedTo(Right.WRITE_PROGRAMMES)
    @PostMapping("/programmes/{programme}/provisions/{provision}")
    String change(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int provision,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ProvisionForm form = ProvisionForm.of(sent);
        ProvisionId id = new ProvisionId(provision);
        Saved saved =
                redrafting.change(viewer, programme, id, form.upon(), form.values(), form.reason());
        return answers.to(
                saved,
                next,
                response,
                () -> {
                    model.addAttribute("page", pages.again(viewer, programme, id, form, saved));
                    return "programme/provision";
                },
                done -> {
                    pages.forget(viewer, programme, "provision-" + provision);
                    return "/programmes/%d/text#p%d".formatted(programme, provision);
                });
    }

    @AllowedTo(Right.WRITE_PROGRAMMES)
    @GetMapping("/programmes/{programme}/provisions/new")
    String begin(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam String kind,
            @RequestParam Optional<Integer> parent,
            Model model) {
        model.addAttribute(
                "page", pages.fresh(viewer, programme, kind, parent.map(ProvisionId::new)));
        return "programme/provision";
    }

    @AllowedTo(Right.WRITE_PROGRAMMES)
    @PostMapping("/programmes/{programme}/provisions")
    String add(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam String kind,
            @RequestParam Optional<Integer> parent,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ProvisionForm form = ProvisionForm.of(sent);
        Optional<ProvisionId> into = parent.map(ProvisionId::new);
        Saved saved = redrafting.add(viewer, programme, pages.kind(kind), into, form.values());
        return answers.to(
                saved,
                next,
                response,
                () -> {
                    model.addAttribute(
                            "page", pages.again(viewer, programme, kind, into, form, saved));
                    return "programme/provision";
                },
                done -> {
                    pages.forget(viewer, programme, ProvisionPages.form(kind, into));
                    return form.isMore()
                            ? "/programmes/%d/provisions/new?kind=%s%s"
                                    .formatted(
                                            programme,
                                            kind,
                                            into.map(one -> "&parent=" + one).orElse(""))
                            : "/programmes/%d/text#p%s".formatted(programme, done);
                });
    }
}
