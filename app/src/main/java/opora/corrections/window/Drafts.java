package opora.corrections.window;

import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.RunRecords;
import opora.identification.RunRecords.Home;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.ShownDrafts;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The drafts that a window can be opened for. */
@Component
public class Drafts {

    private final Runs runs;
    private final RunRecords records;
    private final ShownDrafts shown;

    Drafts(Runs runs, RunRecords records, ShownDrafts shown) {
        this.runs = runs;
        this.records = records;
        this.shown = shown;
    }

    /** The newest first; none for whoever sees less than the whole region. */
    public List<Run> list(TerritoryScope seen) {
        return runs.list(seen).stream().filter(run -> !run.inForce()).toList();
    }

    Optional<Run> find(TerritoryScope seen, long run) {
        return runs.find(seen, run).filter(found -> !found.inForce());
    }

    List<SchoolId> schools(TerritoryScope seen, Run run) {
        return records.homes(seen, run.id()).stream().map(Home::school).toList();
    }

    void show(Viewer by, long run) {
        shown.show(by, run);
    }

    void hide(Viewer by, long run) {
        shown.hide(by, run);
    }
}
