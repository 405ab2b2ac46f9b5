package opora.programme.web;

import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Saved;
import opora.programme.start.StartingValues;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form of an indicator again, with what the data say put into it; nothing is saved, and nothing that was typed is lost. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class StartingValueController {

    private final ProvisionPages pages;
    private final Programmes programmes;
    private final StartingValues startingValues;

    StartingValueController(
            ProvisionPages pages, Programmes programmes, StartingValues startingValues) {
        this.pages = pages;
        this.programmes = programmes;
        this.startingValues = startingValues;
    }

    @PostMapping("/programmes/{programme}/starting-value")
    String fill(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam Optional<Integer> provision,
            @RequestParam Optional<Integer> parent,
            @RequestParam Map<String, String> sent,
            Model model) {
        Programme own =
                Optional.of(programmes.get(viewer.scope(), programme))
                        .filter(one -> Authorship.writes(viewer, one))
                        .orElseThrow(NotVisible::new);
        ProvisionForm form = ProvisionForm.of(sent);
        ProvisionForm filled = form.with(startingValues.filled(viewer, own, form.values()));
        Saved nothing = new Saved.Same(ProvisionId.PROGRAMME);
        model.addAttribute(
                "page",
                provision
                        .map(ProvisionId::new)
                        .map(id -> pages.again(viewer, programme, id, filled, nothing))
                        .orElseGet(() ->
                                pages.again(
                                        viewer,
                                        programme,
                                        "indicator",
                                        parent.map(ProvisionId::new),
                                        filled,
                                        nothing)));
        return "programme/provision";
    }
}
