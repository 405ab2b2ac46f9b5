package opora.identification.web;

import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Methods;
import opora.identification.Methods.Version;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a version of a method of the region back. */
@Controller
@AllowedTo(Right.IDENTIFY)
class MethodWithdrawalController {

    private final Methods methods;

    MethodWithdrawalController(Methods methods) {
        this.methods = methods;
    }

    @GetMapping("/identification/methods/{number}/withdrawal")
    String ask(@PathVariable long number, Model model) {
        model.addAttribute("page", new MethodWithdrawalPage(valid(number), "", Map.of()));
        return "identification/methods/withdrawal";
    }

    @PostMapping("/identification/methods/{number}/withdrawal")
    ModelAndView withdraw(
            Viewer viewer,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes said) {
        Version version = valid(number);
        GivenReason why = new GivenReason(reason);
        if (!why.mistakes().isEmpty()) {
            return new ModelAndView(
                    "identification/methods/withdrawal",
                    Map.of("page", new MethodWithdrawalPage(version, reason, why.mistakes())),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        methods.withdraw(viewer, number, why.text());
        said.addFlashAttribute(
                "said",
                "Методика «%s» отозвана. Сделанные расчёты не изменились"
                        .formatted(version.title()));
        return new ModelAndView("redirect:/identification/methods");
    }

    private Version valid(long number) {
        return methods.numbered(number).filter(Version::isValid).orElseThrow(NotVisible::new);
    }
}
