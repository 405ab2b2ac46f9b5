package opora.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Remarks;
import opora.programme.agreement.Remark;
import opora.programme.wording.ProvisionId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something is said of a provision, answered, settled. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class RemarkController {

    private final Remarks remarks;
    private final ProvisionPages pages;

    RemarkController(Remarks remarks, ProvisionPages pages) {
        this.remarks = remarks;
        this.pages = pages;
    }

    @PostMapping("/programmes/{programme}/provisions/{provision}/remarks")
    String say(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int provision,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        ProvisionId id = new ProvisionId(provision);
        Optional<Unsaid> unsaid =
                remarks.say(viewer, programme, id, text)
                        .map(wrong -> new Unsaid("text", text, wrong));
        if (unsaid.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(viewer, programme, id, unsaid.get(), model);
        }
        next.addFlashAttribute("said", "Замечание записано");
        return "redirect:/programmes/%d/provisions/%d#remarks".formatted(programme, provision);
    }

    @PostMapping("/programmes/{programme}/provisions/{provision}/remarks/{remark}/turns")
    String answer(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int provision,
            @PathVariable long remark,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Remark.Kind turn =
                Arrays.stream(Remark.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        Optional<Unsaid> unsaid =
                remarks.answer(viewer, programme, remark, turn, text)
                        .map(wrong -> new Unsaid("turn-" + remark, text, wrong));
        if (unsaid.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(viewer, programme, new ProvisionId(provision), unsaid.get(), model);
        }
        next.addFlashAttribute("said", "Записано: " + turn.title());
        return "redirect:/programmes/%d/provisions/%d#remarks".formatted(programme, provision);
    }

    private String again(
            Viewer viewer, long programme, ProvisionId provision, Unsaid unsaid, Model model) {
        model.addAttribute("page", pages.get(viewer, programme, provision));
        model.addAttribute("unsaid", unsaid);
        return "programme/provision";
    }
}
