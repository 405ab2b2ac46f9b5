package opora.programme.web;

import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Remarks;
import opora.programme.layout.Layout;
import opora.programme.wording.Edition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole text of a programme by its parts, as it is printed; each place leads to its form. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class TextController {

    private final Programmes programmes;
    private final Remarks remarks;
    private final Owners owners;

    TextController(Programmes programmes, Remarks remarks, Owners owners) {
        this.programmes = programmes;
        this.remarks = remarks;
        this.owners = owners;
    }

    @GetMapping("/programmes/{programme}/text")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam Optional<Integer> edition,
            Model model) {
        Programme seen = programmes.get(viewer.scope(), programme);
        Edition shown =
                edition.isPresent()
                        ? programmes.edition(viewer, programme, edition.get())
                        : programmes.edition(viewer, programme);
        model.addAttribute(
                "page",
                new TextPage(
                        CasePage.of(viewer, seen, owners.names(viewer.scope())),
                        edition.filter(number -> number < seen.course().edition()),
                        Layout.of(shown, Map.of()),
                        RemarkRow.open(remarks.list(viewer, seen), shown)));
        return "programme/text";
    }
}
