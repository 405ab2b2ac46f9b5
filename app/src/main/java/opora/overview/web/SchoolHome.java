package opora.overview.web;

import java.util.List;
import java.util.Optional;
import opora.identification.Explanation;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.territory.TerritoryScope;

/**
 * What a school finds: its own status and why.
 *
 * @param card the address of its card
 * @param own empty before the first run, and for a school that the newest run does not know
 */
public record SchoolHome(String card, Optional<Own> own) {

    public record Own(String title, StatusTag tag, Explanation explanation, String address) {}

    static SchoolHome of(TerritoryScope seen, Lists.Known known) {
        return new SchoolHome(
                seen.onlySchool().map(school -> "/schools/" + school.value()).orElse("/schools"),
                known.newest().flatMap(SchoolHome::own));
    }

    private static Optional<Own> own(Lists.Newest newest) {
        List<Entry> entries = newest.list().entries();
        return entries.stream().findFirst().map(entry -> own(newest.run(), entry));
    }

    private static Own own(Run run, Entry entry) {
        return new Own(
                "Статус по результатам " + run.year() + " года",
                StatusTag.of(entry.verdict().verdict().status()),
                Explanation.of(entry.verdict(), run.method(), run.year()),
                "/identification/runs/"
                        + run.id()
                        + "/schools/"
                        + entry.place().id().orElseThrow().value());
    }
}
