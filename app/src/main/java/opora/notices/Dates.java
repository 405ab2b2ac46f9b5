package opora.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import opora.access.Viewer;

/** What a room has to say to the calendar of a person; every bean of it is asked when a calendar program comes by. */
public interface Dates {

    /**
     * @param key stable within the room and unlike those of other rooms, {@code runs/7/approval}: a calendar knows the entry again by it
     * @param title what has to be done or happens; never names a pupil
     * @param address of the thing within this site
     * @param changedAt when it became so, for the stamp of the entry
     */
    record Dated(String key, LocalDate day, String title, String address, Instant changedAt) {}

    /** What lies ahead for this person, and what passed not long ago. */
    List<Dated> dates(Viewer viewer);
}
