package opora.programme.measures.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.measures.RegionMeasures;
import opora.programme.measures.RegionMeasures.Entry;
import opora.ui.HouseTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a measure is offered: switching it off with a reason, and on again. */
@Controller
@AllowedTo(Right.KEEP_MEASURES)
class MeasureSwitchController {

    private static final String ADDRESS = MeasuresQuery.ADDRESS + "/{code}/switch";
    private static final String TEMPLATE = "programme/measures/switch";
    private static final int LONGEST = 500;

    private final RegionMeasures measures;
    private final HouseTime time;

    MeasureSwitchController(RegionMeasures measures, HouseTime time) {
        this.measures = measures;
        this.time = time;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable String code, Model model) {
        model.addAttribute("page", page(code, "", Map.of()));
        return TEMPLATE;
    }

    /** {@code on}: what the person saw; a measure that somebody else switched meanwhile stays so. */
    @PostMapping(ADDRESS)
    ModelAndView change(
            Viewer viewer,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes said) {
        Entry entry = entry(code);
        if (reason.isBlank() || reason.length() > LONGEST) {
            Map<String, String> mistakes =
                    Map.of(
                            "reason",
                            "Почему: напишите причину, не длиннее %d знаков".formatted(LONGEST));
            return new ModelAndView(
                    TEMPLATE,
                    Map.of("page", page(code, reason, mistakes)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (on.equals(Boolean.toString(entry.isOn()))) {
            measures.say(viewer, code, entry.standing().other(), reason.strip());
            said.addFlashAttribute(
                    "said",
                    "Мера %s %s".formatted(code, entry.isOn() ? "выключена" : "снова включена"));
        } else {
            said.addFlashAttribute("said", "Меру %s уже переключили до вас".formatted(code));
        }
        return new ModelAndView("redirect:" + MeasuresQuery.ADDRESS);
    }

    private SwitchPage page(String code, String reason, Map<String, String> mistakes) {
        return SwitchPage.of(entry(code), measures.history(code), time, reason, mistakes);
    }

    private Entry entry(String code) {
        return measures.find(code).orElseThrow(NotVisible::new);
    }
}
