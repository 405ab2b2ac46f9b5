package opora.identification;

import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.RunRecords.Fact;
import opora.identification.Runs.Run;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/**
 * The door to drafts that are shown to the schools they judge before they count. A shown draft is seen here and nowhere else: {@link Runs}
 * keeps it from everybody but the whole region, so no list and no document of it goes out.
 */
public interface ShownDrafts {

    /** From now on every school sees what the run says of itself, every municipality what it says of its own. */
    void show(Viewer by, long run);

    /** A draft that is shown to nobody any more. */
    void hide(Viewer by, long run);

    /** A run in force or shown, with the counts of the schools in sight; the whole region finds every run. */
    Optional<Run> find(TerritoryScope seen, long run);

    /** What such a run says of one school; empty when the school is out of sight or not in the run. */
    Optional<SchoolList.Entry> entry(TerritoryScope seen, long run, SchoolId school);

    /** The facts behind it, also those that did not count. */
    List<Fact> facts(TerritoryScope seen, long run, SchoolId school);
}
