package opora.identification.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import opora.identification.ListingChance;
import opora.identification.StatusTag;
import opora.identification.Verdict.Status;
import opora.identification.run.Roll.Home;
import opora.identification.run.Roll.Line;
import opora.identification.web.ListOrder.Column;
import opora.identification.web.ListOrder.Direction;
import opora.ui.ShareAxis;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * The list itself: bands of schools, heads that sort, pages.
 *
 * @param title «19 школ»
 * @param heads by column
 * @param bands by municipality when sorted by school, else one without a title
 * @param pages none when everything stands on one page
 * @param printed for paper, what part of the schools this is; «» for all of them
 */
public record ListTable(
        String title,
        AcademicYear year,
        ShareAxis axis,
        List<Head> heads,
        List<Band> bands,
        List<Page> pages,
        String printed) {

    static final int SCHOOLS_ON_A_PAGE = 100;

    /** {@code aria} and {@code arrow} are empty where the table is not sorted by it. */
    public record Head(String address, String aria, String arrow) {}

    /** {@code title} is «» for a list that is not parted by municipality. */
    public record Band(String title, String sums, List<School> schools) {}

    /** {@code setting} with the municipality where no band says it; {@code whyNoData} is «» for schools with data, {@code reliability} for those without. */
    public record School(
            String name,
            String address,
            String setting,
            StatusTag tag,
            String movement,
            String reliability,
            String clauses,
            List<ListRow> rows,
            String whyNoData) {}

    public record Page(int number, String address, boolean current) {}

    /** {@code sieve}: of the query. */
    static ListTable of(RunView view, ListQuery query, Sieve sieve, Bands sure) {
        List<Line> sorted = sorted(sieve.chosen(), query.order());
        return new ListTable(
                Noun.SCHOOL.counted(sorted.size()),
                view.run().year(),
                ShareAxis.of(view.run().method().threshold()),
                heads(view, query),
                bands(view, query, sieve.ofAnyStatus(), onPage(sorted, query), sure),
                pages(view, query, sorted.size()),
                printed(query, sorted.size()));
    }

    /** A head by its column. */
    public Head head(Column column) {
        return heads.get(column.ordinal());
    }

    private static List<Head> heads(RunView view, ListQuery query) {
        return Arrays.stream(Column.values())
                .map(column -> {
                    String address =
                            query.withOrder(query.order().clicked(column)).at(view.address());
                    Direction way = query.order().direction();
                    return query.order().column() == column
                            ? new Head(address, way.aria(), way.arrow())
                            : new Head(address, "", "");
                })
                .toList();
    }

    /** Schools without data come last either way; those that are equal keep the order in which a person reads them, in which all of them come. */
    private static List<Line> sorted(List<Line> chosen, ListOrder order) {
        Direction way = order.direction();
        return switch (order.column()) {
            case SCHOOL -> way == Direction.UP ? chosen : chosen.reversed();
            case SHARE -> sorted(chosen, Comparator.comparingDouble(Line::highestShare), way);
            case MARGIN -> sorted(chosen, Comparator.comparingInt(Line::highestMargin), way);
            case CERTAINTY ->
                    sorted(chosen, Comparator.comparingDouble(Line::highestCertainty), way);
        };
    }

    private static List<Line> sorted(List<Line> chosen, Comparator<Line> by, Direction way) {
        return chosen.stream()
                .sorted(
                        Comparator.comparing((Line school) -> school.status() == Status.NO_DATA)
                                .thenComparing(way == Direction.UP ? by : by.reversed()))
                .toList();
    }

    private static List<Line> onPage(List<Line> sorted, ListQuery query) {
        if (query.showsAll()) {
            return sorted;
        }
        int from = (number(query, sorted.size()) - 1) * SCHOOLS_ON_A_PAGE;
        return sorted.subList(from, Math.min(from + SCHOOLS_ON_A_PAGE, sorted.size()));
    }

    /** An address beyond the last page shows the last one. */
    private static int number(ListQuery query, int schools) {
        return Math.clamp(query.page(), 1, Math.max(1, Math.ceilDiv(schools, SCHOOLS_ON_A_PAGE)));
    }

    private static List<Page> pages(RunView view, ListQuery query, int schools) {
        int count = Math.ceilDiv(schools, SCHOOLS_ON_A_PAGE);
        if (count < 2 || query.showsAll()) {
            return List.of();
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(number ->
                        new Page(
                                number,
                                query.withPage(number).at(view.address()),
                                number == number(query, schools)))
                .toList();
    }

    private static String printed(ListQuery query, int schools) {
        if (query.showsAll() || schools <= SCHOOLS_ON_A_PAGE) {
            return "";
        }
        int number = number(query, schools);
        int last = Math.min(number * SCHOOLS_ON_A_PAGE, schools);
        String which =
                number == 1
                        ? "первые " + last
                        : "с %d-й по %d-ю".formatted((number - 1) * SCHOOLS_ON_A_PAGE + 1, last);
        return "Напечатаны не все школы, а %s из %s. Чтобы напечатать все, нажмите на странице «Печать»."
                .formatted(which, Numbers.whole(schools));
    }

    private static List<Band> bands(
            RunView view, ListQuery query, List<Line> chosen, List<Line> lines, Bands sure) {
        List<ListedSchool> shown = view.listed(lines);
        Map<String, ListingChance.Band> reliable =
                sure.of(shown.stream().map(school -> school.entry().verdict()).toList());
        if (query.order().column() != Column.SCHOOL) {
            return List.of(
                    new Band("", "", schools(view, shown, ListTable::withMunicipality, reliable)));
        }
        List<Band> bands = new ArrayList<>();
        int from = 0;
        while (from < shown.size()) {
            Home home = lines.get(from).home();
            int to = from;
            while (to < shown.size() && lines.get(to).home().equals(home)) {
                to++;
            }
            bands.add(
                    new Band(
                            home.name(),
                            sums(chosen, home),
                            schools(
                                    view,
                                    shown.subList(from, to),
                                    school -> school.entry().place().setting(),
                                    reliable)));
            from = to;
        }
        return bands;
    }

    private static String sums(List<Line> chosen, Home home) {
        return ListSums.sentence(
                ListSums.countsOf(
                        chosen.stream().filter(school -> school.home().equals(home)).toList()));
    }

    private static String withMunicipality(ListedSchool school) {
        String setting = school.entry().place().setting();
        return setting.isEmpty()
                ? school.municipalityName()
                : school.municipalityName() + ", " + setting;
    }

    private static List<School> schools(
            RunView view,
            List<ListedSchool> shown,
            Function<ListedSchool, String> setting,
            Map<String, ListingChance.Band> reliable) {
        return shown.stream()
                .map(school ->
                        new School(
                                school.name(),
                                address(view, school),
                                setting.apply(school),
                                school.tag(),
                                school.movement(),
                                reliability(school, reliable),
                                school.clauses(),
                                school.shown().stream()
                                        .map(pair ->
                                                ListRow.of(pair, view.run().method().threshold()))
                                        .toList(),
                                school.whyNoData()))
                .toList();
    }

    private static String reliability(
            ListedSchool school, Map<String, ListingChance.Band> reliable) {
        ListingChance.Band band = reliable.get(school.entry().verdict().school());
        return band == null ? "" : band.word();
    }

    private static String address(RunView view, ListedSchool school) {
        return view.address() + "/schools/" + school.entry().place().id().orElseThrow().value();
    }
}
