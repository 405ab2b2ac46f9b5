package opora.identification.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import opora.identification.SchoolList;
import opora.identification.YearBefore.Movement;
import opora.ui.ListedBar;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * All municipalities in sight with their counts, whatever the filters choose; their sum is the run.
 *
 * @param title «Все 12 муниципалитетов»
 * @param compared whether there is a year before to tell movement from
 */
public record MunicipalityTable(String title, boolean compared, List<Row> rows, Row total) {

    /** {@code share} of schools in the list among all schools, with those without data; {@code chosen}: the filter names it. */
    public record Row(
            String title,
            String address,
            boolean chosen,
            SchoolList.Counts counts,
            String share,
            ListedBar bar,
            Optional<Movement> movement) {}

    static MunicipalityTable of(RunView view, ListQuery query) {
        List<Row> rows =
                view.places().municipalities().entrySet().stream()
                        .map(of -> row(view, query, of.getKey(), of.getValue()))
                        .toList();
        return new MunicipalityTable(
                rows.size() == 1
                        ? rows.getFirst().title()
                        : "Все " + Noun.MUNICIPALITY.counted(rows.size()),
                view.earlier().isPresent(),
                rows,
                row(view, "Всего", query.ofAnyStatus().at(view.address()), false, view.schools()));
    }

    private static Row row(RunView view, ListQuery query, long municipality, String title) {
        return row(
                view,
                title,
                ListQuery.usual()
                        .withStatuses(query.statuses())
                        .withMunicipalities(new TreeSet<>(List.of(municipality)))
                        .at(view.address()),
                query.municipalities().contains(municipality),
                view.schools().stream()
                        .filter(school -> school.municipality() == municipality)
                        .toList());
    }

    private static Row row(
            RunView view,
            String title,
            String address,
            boolean chosen,
            List<ListedSchool> schools) {
        SchoolList.Counts counts = ListSums.countsOf(schools);
        return new Row(
                title,
                address,
                chosen,
                counts,
                counts.schools() == 0 ? "" : Numbers.percent(counts.lowResults(), counts.schools()),
                ListedBar.of(counts.lowResults(), counts.atRisk(), counts.schools()),
                ListSums.movement(view, schools));
    }
}
