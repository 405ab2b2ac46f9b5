package opora.identification.web;

import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.ListingChance;
import opora.identification.ListingChances;
import opora.identification.MovementWords;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The verdict of one school in one run, explained. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class VerdictController {

    private final Runs runs;
    private final RunRecords records;
    private final ListingChances chances;
    private final Schools schools;
    private final UnderVerdict under;

    VerdictController(
            Runs runs,
            RunRecords records,
            ListingChances chances,
            Schools schools,
            UnderVerdict under) {
        this.runs = runs;
        this.records = records;
        this.chances = chances;
        this.schools = schools;
        this.under = under;
    }

    @GetMapping("/identification/runs/{run}/schools/{school}")
    String show(Viewer viewer, @PathVariable long run, @PathVariable long school, Model model) {
        Run found = runs.find(viewer.scope(), run).orElseThrow(NotVisible::new);
        SchoolId id = new SchoolId(school);
        Entry entry = runs.entry(viewer.scope(), run, id).orElseThrow(NotVisible::new);
        ListedSchool listed =
                ListedSchool.of(entry, found.year(), movement(viewer, run, id, entry));
        Optional<ListingChance> chance = chances.of(found, entry.verdict());
        model.addAttribute(
                "page",
                VerdictPage.of(found, listed, records.facts(viewer.scope(), run, id), chance));
        model.addAttribute("told", under.told(found, entry.verdict(), chance));
        model.addAttribute("carried", under.carried(viewer, found, id, entry.verdict()));
        model.addAttribute("warning", under.warning(viewer, found, id));
        model.addAttribute("hasCard", schools.find(viewer.scope(), id).isPresent());
        return "identification/verdict/show";
    }

    /** Against the run of the year before; «» when there is none. */
    private String movement(Viewer viewer, long run, SchoolId school, Entry now) {
        return records.origin(viewer.scope(), run)
                .yearBefore()
                .flatMap(before -> runs.find(viewer.scope(), before))
                .map(before ->
                        MovementWords.of(
                                runs.entry(viewer.scope(), before.id(), school)
                                        .map(then -> then.verdict().verdict().status()),
                                now.verdict().verdict().status()))
                .orElse("");
    }
}
