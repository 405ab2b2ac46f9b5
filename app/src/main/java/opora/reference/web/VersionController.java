package opora.reference.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.reference.Card;
import opora.reference.Contents;
import opora.reference.ReferenceEntries;
import opora.reference.Version;
import opora.reference.WorkTask;
import opora.reference.entry.Entering;
import opora.reference.entry.Proposal;
import opora.reference.entry.Typed;
import opora.results.Descriptions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new version of what is known: typed, shown with what it changes, put in force. */
@Controller
@AllowedTo(Right.KEEP_REFERENCE)
class VersionController {

    private final Places places;
    private final ReferenceEntries entries;
    private final Descriptions descriptions;

    VersionController(Places places, ReferenceEntries entries, Descriptions descriptions) {
        this.places = places;
        this.entries = entries;
        this.descriptions = descriptions;
    }

    /** {@code from}: «recommended» or «description», what the fields begin with; else what counts now. */
    @GetMapping("/reference/{procedure}/{year}/versions/new")
    String ask(
            Viewer viewer,
            @PathVariable String procedure,
            @PathVariable String year,
            @RequestParam(defaultValue = "") String from,
            Model model) {
        Card card = places.card(procedure, year);
        Typed begun =
                switch (from) {
                    case "recommended" -> recommended(card);
                    case "description" -> described(viewer, card);
                    default -> Typed.of(card.now());
                };
        return form(card, begun, Map.of(), Optional.empty(), model);
    }

    private static Typed recommended(Card card) {
        Contents now = card.now();
        return card.recommended()
                .map((Version version) ->
                        Typed.of(
                                new Contents(
                                        version.contents().scale(),
                                        now.tasks(),
                                        now.minimum(),
                                        version.contents().conditions()),
                                Optional.of(version.source())))
                .orElse(Typed.of(now));
    }

    private Typed described(Viewer viewer, Card card) {
        Contents now = card.now();
        List<WorkTask> told =
                descriptions
                        .ofWork(viewer.scope(), card.procedure(), card.year())
                        .map(known -> DescribedTasks.of(known.description()))
                        .orElse(now.tasks());
        return Typed.of(new Contents(now.scale(), told, now.minimum(), now.conditions()));
    }

    /** {@code seen}: stamp of the card under the preview that is confirmed; «» asks for the preview. */
    @PostMapping("/reference/{procedure}/{year}/versions")
    String enter(
            Viewer viewer,
            @PathVariable String procedure,
            @PathVariable String year,
            Typed typed,
            @RequestParam(defaultValue = "") String seen,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Card card = places.card(procedure, year);
        return switch (entries.enter(viewer, card.procedure(), card.year(), typed, seen)) {
            case Entering.Done(Card _, int number) -> {
                next.addFlashAttribute("said", "Действует версия %d".formatted(number));
                yield "redirect:" + card.address();
            }
            case Entering.Proposed(Proposal proposal) ->
                    form(card, typed, Map.of(), Optional.of(proposal), model);
            case Entering.Unchanged _ ->
                    refused(
                            card,
                            typed,
                            Map.of("maximum", "Ничего не изменено: всё это уже действует"),
                            response,
                            model);
            case Entering.Mistaken(Map<String, String> mistakes) ->
                    refused(card, typed, mistakes, response, model);
        };
    }

    private static String refused(
            Card card,
            Typed typed,
            Map<String, String> mistakes,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(card, typed, mistakes, Optional.empty(), model);
    }

    private static String form(
            Card card,
            Typed typed,
            Map<String, String> mistakes,
            Optional<Proposal> proposal,
            Model model) {
        model.addAttribute("page", new VersionForm(card, typed, mistakes, proposal));
        return "reference/version";
    }
}
