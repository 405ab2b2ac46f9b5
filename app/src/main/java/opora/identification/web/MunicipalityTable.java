package opora.identification.web;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import opora.identification.SchoolList;
import opora.identification.YearBefore.Movement;
import opora.identification.run.Roll.Home;
import opora.identification.run.Roll.Line;
import opora.territory.Municipality;
import opora.ui.ListedBar;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * All municipalities in sight with their counts, whatever the filters choose; their sum is the run.
 *
 * @param title «Все 12 муниципалитетов»
 * @param compared whether there is a year before to tell movement from
 * @param choices by which structure the table can be read
 */
public record MunicipalityTable(
        String title, boolean compared, List<Choice> choices, List<Row> rows, Row total) {

    /** «как в расчёте», «на 31 мая 2026 года», «сегодня». */
    public record Choice(String title, String address, boolean chosen) {}

    /** {@code address} is «» for a municipality of another structure than that of the run; {@code share} of schools in the list among all schools, with those without data; {@code chosen}: the filter names it. */
    public record Row(
            String title,
            String address,
            boolean chosen,
            SchoolList.Counts counts,
            String share,
            ListedBar bar,
            Optional<Movement> movement) {}

    static MunicipalityTable of(RunView view, ListQuery query, Grouping grouping) {
        List<Row> rows =
                grouping.by() == Grouping.By.RUN
                        ? asInTheRun(view, query)
                        : regrouped(view, grouping);
        return new MunicipalityTable(
                rows.size() == 1
                        ? rows.getFirst().title()
                        : "Все " + Noun.MUNICIPALITY.counted(rows.size()),
                view.earlier().isPresent(),
                choices(view, query, grouping),
                rows,
                row(view, "Всего", query.ofAnyStatus().at(view.address()), false, view.lines()));
    }

    private static List<Row> asInTheRun(RunView view, ListQuery query) {
        Map<Home, List<Line>> byHome = new LinkedHashMap<>();
        view.lines()
                .forEach(school ->
                        byHome.computeIfAbsent(school.home(), _ -> new ArrayList<>()).add(school));
        return byHome.entrySet().stream()
                .map(of -> row(view, query, of.getKey(), of.getValue()))
                .toList();
    }

    /** In the Russian order; those without one last. */
    private static List<Row> regrouped(RunView view, Grouping grouping) {
        Map<String, List<Line>> byName =
                new TreeMap<>(
                        Comparator.comparing(Municipality.NOT_TOLD::equals)
                                .thenComparing(Collator.getInstance(Locale.of("ru"))));
        view.lines()
                .forEach(school ->
                        byName.computeIfAbsent(grouping.nameOf(school), name -> new ArrayList<>())
                                .add(school));
        return byName.entrySet().stream()
                .map(of -> row(view, of.getKey(), "", false, of.getValue()))
                .toList();
    }

    private static List<Choice> choices(RunView view, ListQuery query, Grouping grouping) {
        return Stream.of(Grouping.By.values())
                .map(by -> {
                    String address = query.at(view.address());
                    String key = by == Grouping.By.RUN ? "" : "structure=" + by.key();
                    String joint = key.isEmpty() ? "" : address.contains("?") ? "&" : "?";
                    return new Choice(
                            by.title(view.run().year()),
                            address + joint + key + "#municipalities",
                            by == grouping.by());
                })
                .toList();
    }

    private static Row row(RunView view, ListQuery query, Home home, List<Line> schools) {
        return row(
                view,
                home.name(),
                ListQuery.usual()
                        .withStatuses(query.statuses())
                        .withMunicipalities(List.of(home.municipality()))
                        .at(view.address()),
                query.municipalities().contains(home.municipality()),
                schools);
    }

    private static Row row(
            RunView view, String title, String address, boolean chosen, List<Line> schools) {
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
