package opora.reports.web;

import java.util.List;
import opora.reports.NumberSource;
import opora.territory.TerritoryScope;

/** Where the numbers of a run stand, as far as they are in sight. */
@FunctionalInterface
interface Sourcing {

    List<NumberSource> of(TerritoryScope seen, long run);
}
