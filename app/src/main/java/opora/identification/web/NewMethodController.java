package opora.identification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.Methods;
import opora.identification.Methods.Draft;
import opora.identification.Methods.Version;
import opora.results.ProcedureOutcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A method that the region enters: a new one made of another, or a new version of its own. */
@Controller
@AllowedTo(Right.IDENTIFY)
class NewMethodController {

    private final Methods methods;
    private final ProcedureOutcomes outcomes;
    private final KindsOfSchool kinds;

    NewMethodController(Methods methods, ProcedureOutcomes outcomes, KindsOfSchool kinds) {
        this.methods = methods;
        this.outcomes = outcomes;
        this.kinds = kinds;
    }

    /** {@code from}: the id of the method to begin with; {@code corrects}: of the region's method to be corrected. */
    @GetMapping("/identification/methods/new")
    String show(Viewer viewer, @Nullable String from, @Nullable String corrects, Model model) {
        model.addAttribute(
                "page",
                corrects == null
                        ? page(viewer, begun(from), MethodRequest.given(from), Map.of())
                        : page(viewer, DraftRequest.correcting(own(corrects)), "", Map.of()));
        return "identification/methods/new";
    }

    @PostMapping("/identification/methods")
    ModelAndView enter(
            Viewer viewer,
            @Nullable String corrects,
            @Nullable String title,
            @Nullable String act,
            @Nullable String from,
            @Nullable String to,
            MethodRequest parts,
            RedirectAttributes said) {
        DraftRequest request = new DraftRequest(corrects, title, act, from, to, parts);
        if (!DraftRequest.text(corrects).isEmpty()) {
            own(DraftRequest.text(corrects));
        }
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<Draft> draft = request.read(methods, mistakes);
        if (draft.isEmpty()) {
            return new ModelAndView(
                    "identification/methods/new",
                    Map.of("page", page(viewer, request, "", mistakes)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Version entered = methods.enter(viewer, draft.get());
        said.addFlashAttribute(
                "said",
                "Методика «%s» введена. Сделанные расчёты не изменились"
                        .formatted(entered.title()));
        return new ModelAndView("redirect:/identification/methods");
    }

    private DraftRequest begun(@Nullable String from) {
        return DraftRequest.madeOf(
                methods.find(MethodRequest.given(from))
                        .map(Version::method)
                        .orElse(Method.FEDERAL_847));
    }

    private Version own(String id) {
        return methods.find(id)
                .filter(version -> version.entry().isPresent())
                .orElseThrow(NotVisible::new);
    }

    private NewMethodPage page(
            Viewer viewer, DraftRequest request, String begun, Map<String, String> mistakes) {
        return NewMethodPage.of(
                request,
                methods,
                begun,
                new Loaded(outcomes.held()),
                kinds.of(viewer.scope()),
                mistakes);
    }
}
