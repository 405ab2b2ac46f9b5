package opora.network;

import java.util.Map;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

/** Contacts with schools that another room keeps; every bean of it is asked. A room down the road tells {@link LastContacts} by it. */
public interface ContactSource {

    /** The last contact of each school that has one, whoever made it. */
    Map<SchoolId, LastContact> last(TerritoryScope seen);
}
