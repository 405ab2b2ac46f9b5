package opora.consistency;

import java.util.List;
import opora.territory.TerritoryScope;

/** What a room tells of the things of one kind; a bean per kind. One query answers for all things, never one per thing. */
public interface Observations {

    /** The kind as the rules name it, {@code results.procedure}. */
    String about();

    /** The things in sight that there are now. */
    List<Observed> observe(TerritoryScope seen);
}
