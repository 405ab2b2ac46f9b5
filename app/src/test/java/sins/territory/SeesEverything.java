package sins.territory;

import java.util.List;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;

public interface SeesEverything {

    record Row(Place place) {}

    record Place(SchoolId school) {}

    List<Row> list();

    List<Row> list(TerritoryScope seen);

    int count();
}
