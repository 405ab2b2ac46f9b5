package opora.journal.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Disclosures;
import opora.access.Right;
import opora.access.Viewer;
import opora.journal.Filter;
import opora.journal.Journal;
import opora.territory.Schools;
import opora.vocabulary.Disclosure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@AllowedTo(Right.READ_JOURNAL)
class JournalController {

    private static final String UNKNOWN =
            "Слова поиска помнит только тот вход, в котором их набрали: наберите их ещё раз";

    private final Journal journal;
    private final Schools schools;
    private final Disclosures disclosures;
    private final Clock clock;

    JournalController(Journal journal, Schools schools, Disclosures disclosures, Clock clock) {
        this.journal = journal;
        this.schools = schools;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @GetMapping("/journal")
    String show(
            Viewer viewer,
            JournalForm form,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        Optional<JournalQuery> query = form.query(session);
        if (query.isEmpty()) {
            next.addFlashAttribute("said", UNKNOWN);
            return "redirect:/journal" + form.query().address();
        }
        model.addAttribute(
                "page",
                JournalPage.of(
                        journal,
                        schools,
                        viewer.scope(),
                        query.get(),
                        new JournalPage.Reading(clock.getZone(), results(disclosures.of(viewer)))));
        return "journal/journal";
    }

    /** Whoever may not read of small groups reads who did what, and no numbers. */
    static Filter.Results results(Disclosure disclosure) {
        return disclosure.hides() ? Filter.Results.WITHHELD : Filter.Results.TOLD;
    }

    /** By a form that is sent, so that no name stands in an address. */
    @PostMapping("/journal/search")
    String search(
            JournalForm form, @RequestParam(defaultValue = "") String q, HttpSession session) {
        return "redirect:/journal" + form.query().withWords(Words.keep(session, q)).address();
    }
}
