package opora.objectivity.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.KeptSign.Subject;
import opora.territory.TerritoryScope;

/** Where steps are kept. */
public interface Steps {

    void add(KeptSign sign, Step step, Viewer by);

    /** Everything that was said of this school, work and kind, also to signs of earlier screenings; the oldest first. */
    List<Step> of(TerritoryScope seen, Subject subject);

    /** The same of all schools in sight. */
    Map<Subject, List<Step>> all(TerritoryScope seen);

    /** Takes the words of a step away for good; false when there are none any more. */
    boolean removeWords(long step, Instant at, Viewer by);
}
