package opora.programme.web;

import java.util.Arrays;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Remarks;
import opora.programme.agreement.Remark;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Something is said of a provision, answered, settled. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class RemarkController {

    private final Remarks remarks;

    RemarkController(Remarks remarks) {
        this.remarks = remarks;
    }

    @PostMapping("/programmes/{programme}/provisions/{provision}/remarks")
    String say(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int provision,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes next) {
        Optional<String> wrong = remarks.say(viewer, programme, new ProvisionId(provision), text);
        next.addFlashAttribute("said", wrong.orElse("Замечание записано"));
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
            RedirectAttributes next) {
        Remark.Kind turn =
                Arrays.stream(Remark.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        Optional<String> wrong = remarks.answer(viewer, programme, remark, turn, text);
        next.addFlashAttribute("said", wrong.orElse("Записано: " + turn.title()));
        return "redirect:/programmes/%d/provisions/%d#remarks".formatted(programme, provision);
    }
}
