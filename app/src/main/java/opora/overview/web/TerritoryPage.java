package opora.overview.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.territory.KnownMunicipality;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope;

/**
 * The structure of the region today.
 *
 * @param whole whether the one who looks may change municipalities and the region
 * @param turnings recorded changes in sight, the newest day first
 */
public record TerritoryPage(
        boolean whole, List<Row> municipalities, int working, int closed, List<Turning> turnings) {

    /** {@code note}: «присоединён: Озёрский округ», «упразднён», «» for one that schools may belong to. */
    public record Row(long id, String name, String note, int working, int closed) {

        public boolean isOpen() {
            return note.isEmpty();
        }
    }

    /** Below the region only the own municipality is shown. */
    static TerritoryPage of(
            TerritoryScope seen, List<KnownMunicipality> all, List<Turning> turnings) {
        Map<MunicipalityId, String> names = new HashMap<>();
        all.forEach(one -> names.put(one.id(), one.name()));
        List<Row> rows =
                all.stream()
                        .filter(one ->
                                seen instanceof TerritoryScope.WholeRegion
                                        || seen.onlyMunicipality()
                                                .filter(one.id()::equals)
                                                .isPresent())
                        .map(one ->
                                new Row(
                                        one.id().value(),
                                        one.name(),
                                        note(one, names),
                                        one.working(),
                                        one.closed()))
                        .toList();
        return new TerritoryPage(
                seen instanceof TerritoryScope.WholeRegion,
                rows,
                rows.stream().mapToInt(Row::working).sum(),
                rows.stream().mapToInt(Row::closed).sum(),
                turnings);
    }

    private static String note(KnownMunicipality one, Map<MunicipalityId, String> names) {
        if (one.isOpen()) {
            return "";
        }
        return one.standsFor().equals(one.id())
                ? "упразднён"
                : "присоединён: " + names.getOrDefault(one.standsFor(), "");
    }
}
