package opora.overview.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.territory.TerritoryScope;

/**
 * What whoever looks after schools finds: the counts of the territory, its schools in the list and at risk.
 *
 * @param state empty before the first run
 */
public record CoordinatorHome(
        String lead, String title, Optional<StateOfLists> state, List<Row> schools) {

    /** {@code why}: «А, Б: Русский 6; Математика 6». */
    public record Row(String name, String address, StatusTag tag, String why) {}

    static CoordinatorHome of(TerritoryScope seen, Lists.Known known) {
        String whose =
                switch (seen) {
                    case TerritoryScope.WholeRegion _ -> "области";
                    case TerritoryScope.OneMunicipality _ -> "вашего муниципалитета";
                    case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ ->
                            "закреплённые за вами";
                };
        return new CoordinatorHome(
                "Школы " + whose + ", которым нужна поддержка.",
                "Школы " + whose,
                known.newest().map(StateOfLists::of),
                known.newest().map(CoordinatorHome::rows).orElse(List.of()));
    }

    private static List<Row> rows(Lists.Newest newest) {
        return newest.reading().stream()
                .map(entry -> row(newest, entry))
                .filter(row -> row.tag() == StatusTag.LISTED || row.tag() == StatusTag.RISK)
                .sorted(Comparator.comparing(Row::tag))
                .toList();
    }

    private static Row row(Lists.Newest newest, Entry entry) {
        return new Row(
                entry.place().name().orElse("Школа " + entry.place().code()),
                "/schools/" + entry.place().id().orElseThrow().value(),
                StatusTag.of(entry.verdict().verdict().status()),
                LowProcedures.of(entry.verdict(), newest.run().year()));
    }
}
