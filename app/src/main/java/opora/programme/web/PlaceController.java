package opora.programme.web;

import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Redrafting;
import opora.programme.Saved;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A provision goes to another place, or goes. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class PlaceController {

    private final Redrafting redrafting;

    PlaceController(Redrafting redrafting) {
        this.redrafting = redrafting;
    }

    /** {@code to}: «4.7» before the provision 7 of 4, «4.» to the end of 4, «.7» before 7 in the programme itself. */
    @PostMapping("/programmes/{programme}/provisions/{provision}/place")
    String move(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int provision,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes next) {
        if (!to.matches("\\d{0,9}\\.\\d{0,9}") || to.length() == 1) {
            throw new NotVisible();
        }
        int point = to.indexOf('.');
        Saved saved =
                redrafting.move(
                        viewer,
                        programme,
                        new ProvisionId(provision),
                        number(to.substring(0, point)),
                        number(to.substring(point + 1)));
        return answer(saved, next, "Пункт переставлен", programme, "#p" + provision);
    }

    private static Optional<ProvisionId> number(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProvisionId(Integer.parseInt(text)));
    }

    @PostMapping("/programmes/{programme}/provisions/{provision}/removal")
    String remove(
            Viewer viewer,
            @PathVariable long programme,
            @PathVariable int provision,
            @RequestParam(defaultValue = "0") int upon,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        Saved saved =
                redrafting.remove(viewer, programme, new ProvisionId(provision), upon, reason);
        return answer(
                saved, next, "Пункт удалён; вернуть его можно в истории программы", programme, "");
    }

    private static String answer(
            Saved saved, RedirectAttributes next, String said, long programme, String anchor) {
        next.addFlashAttribute(
                "said", saved instanceof Saved.Refused(String sentence) ? sentence : said);
        return "redirect:/programmes/%d/text%s".formatted(programme, anchor);
    }
}
