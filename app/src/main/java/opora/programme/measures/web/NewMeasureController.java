package opora.programme.measures.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.measures.Measures;
import opora.programme.measures.RegionMeasures;
import opora.programme.measures.RegionMeasures.Draft;
import opora.programme.measures.RegionMeasures.Entry;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A measure of the region's own. */
@Controller
@AllowedTo(Right.KEEP_MEASURES)
class NewMeasureController {

    private static final String TEMPLATE = "programme/measures/new";

    private final RegionMeasures measures;

    NewMeasureController(RegionMeasures measures) {
        this.measures = measures;
    }

    /** {@code from}: code of the measure to begin with. */
    @GetMapping(MeasuresQuery.ADDRESS + "/new")
    String begin(@RequestParam(defaultValue = "") String from, Model model) {
        MeasureForm form =
                from.isEmpty()
                        ? MeasureForm.empty()
                        : MeasureForm.of(
                                measures.find(from).orElseThrow(NotVisible::new).measure());
        model.addAttribute("page", NewMeasurePage.of(form, Map.of()));
        return TEMPLATE;
    }

    @PostMapping(MeasuresQuery.ADDRESS)
    ModelAndView enter(
            Viewer viewer,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes said) {
        MeasureForm form = MeasureForm.of(fields);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Optional<Draft> draft = form.read(known(), mistakes);
        if (draft.isEmpty()) {
            return new ModelAndView(
                    TEMPLATE,
                    Map.of("page", NewMeasurePage.of(form, mistakes)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String code = measures.enter(viewer, draft.get()).code();
        said.addFlashAttribute("said", "Мера внесена под кодом " + code);
        return new ModelAndView(
                "redirect:%s?factor=%s".formatted(MeasuresQuery.ADDRESS, form.factor()));
    }

    private Measures known() {
        return new Measures(
                measures.entries().stream().map(Entry::measure).toList(),
                Measures.SHIPPED.factors(),
                Measures.SHIPPED.evidence());
    }
}
