package opora.journal.web;

import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.journal.Journal;
import opora.territory.Schools;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@AllowedTo(Right.READ_JOURNAL)
class JournalController {

    private final Journal journal;
    private final Schools schools;
    private final Clock clock;

    JournalController(Journal journal, Schools schools, Clock clock) {
        this.journal = journal;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping("/journal")
    String show(Viewer viewer, JournalForm form, Model model) {
        model.addAttribute(
                "page",
                JournalPage.of(journal, schools, viewer.scope(), form.query(), clock.getZone()));
        return "journal/journal";
    }
}
