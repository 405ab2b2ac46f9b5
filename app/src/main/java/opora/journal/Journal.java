package opora.journal;

import java.util.List;
import opora.territory.TerritoryScope;

/** The door to reading the journal. Nobody writes through it: deeds come as events. */
public interface Journal {

    /** Newest first; {@code page} from 1 on. */
    List<Entry> entries(TerritoryScope seen, Filter filter, int page, int size);

    int count(TerritoryScope seen, Filter filter);

    /** What others did, newest first. */
    List<Entry> news(TerritoryScope seen, News asked);

    /** People who have done something, by name; the house itself is not among them. */
    List<Named> people(TerritoryScope seen);

    /** Kinds of deeds that there are under every title they have, by title. */
    List<Kind> kinds(TerritoryScope seen);

    /** {@link Head#NONE} while nothing was done. */
    Head head();

    /** A person by the name of the newest entry. */
    record Named(long id, String name) {}

    /** {@code access.person_invited}, «Человек приглашён». */
    record Kind(String kind, String title) {}
}
