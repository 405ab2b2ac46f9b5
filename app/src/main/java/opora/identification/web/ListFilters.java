package opora.identification.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.StatusTag;
import opora.identification.run.Roll.Home;
import opora.identification.run.Roll.Line;
import opora.identification.web.ListQuery.Filter;
import opora.ui.Chip;
import opora.vocabulary.Procedure;

/**
 * The filter form. Every option says how many schools it would leave, with all other filters as they are.
 *
 * @param chips what is on, each with the address of the view without it
 * @param narrowed whether more is asked for than a list usually shows
 */
public record ListFilters(
        String text,
        List<Option> municipalities,
        List<Option> statuses,
        List<Option> procedures,
        List<Option> sizes,
        List<Chip> chips,
        boolean narrowed) {

    public record Option(String value, String title, int schools, boolean chosen) {}

    /** {@code sieve}: of the query. */
    static ListFilters of(RunView view, ListQuery query, Sieve sieve) {
        return new ListFilters(
                query.text(),
                municipalities(view, query, sieve.without(Filter.MUNICIPALITY)),
                statuses(query, sieve.ofAnyStatus()),
                procedures(view, query, sieve.without(Filter.PROCEDURE)),
                sizes(query, sieve.without(Filter.SIZE)),
                chips(view, query),
                query.isNarrowed());
    }

    /** «выбрано 2 из 4», «все 12». */
    public static String chosen(List<Option> options) {
        long chosen = options.stream().filter(Option::chosen).count();
        return chosen == 0 || chosen == options.size()
                ? "все " + options.size()
                : "выбрано " + chosen + " из " + options.size();
    }

    private static List<Option> municipalities(RunView view, ListQuery query, List<Line> others) {
        Map<Home, Integer> schools = new HashMap<>();
        others.forEach(school -> schools.merge(school.home(), 1, Integer::sum));
        return homes(view)
                .map(home ->
                        new Option(
                                Long.toString(home.municipality()),
                                home.name(),
                                schools.getOrDefault(home, 0),
                                query.municipalities().contains(home.municipality())))
                .toList();
    }

    private static List<Option> statuses(ListQuery query, List<Line> others) {
        return Arrays.stream(StatusTag.values())
                .map(tag ->
                        new Option(
                                tag.kind(),
                                tag.word(),
                                count(others, school -> school.status() == tag.status()),
                                query.statuses().contains(tag)))
                .toList();
    }

    private static List<Option> procedures(RunView view, ListQuery query, List<Line> others) {
        List<Option> options = new ArrayList<>();
        options.add(
                new Option("", "в любой процедуре", others.size(), query.procedure().isEmpty()));
        for (Procedure procedure : view.run().method().procedures()) {
            options.add(
                    new Option(
                            procedure.code(),
                            procedure.shortTitle(),
                            count(others, school -> school.low().contains(procedure)),
                            query.procedure().filter(procedure::equals).isPresent()));
        }
        return options;
    }

    private static List<Option> sizes(ListQuery query, List<Line> others) {
        return Arrays.stream(GroupSize.values())
                .map(size ->
                        new Option(
                                size.key(),
                                size.title(),
                                count(others, size::isOf),
                                query.size() == size))
                .toList();
    }

    private static List<Chip> chips(RunView view, ListQuery query) {
        List<Chip> chips = new ArrayList<>();
        if (!query.text().isEmpty()) {
            chips.add(chip(view, "«" + query.text() + "»", query.withText("")));
        }
        Map<Long, String> names =
                query.municipalities().isEmpty()
                        ? Map.of()
                        : homes(view).collect(Collectors.toMap(Home::municipality, Home::name));
        for (long one : query.municipalities()) {
            chips.add(
                    chip(
                            view,
                            names.getOrDefault(one, "Муниципалитет " + one),
                            query.withoutMunicipality(one)));
        }
        if (!query.isOfAnyStatus()) {
            for (StatusTag tag : query.statuses()) {
                chips.add(chip(view, tag.title(), query.withoutStatus(tag)));
            }
        }
        query.procedure()
                .ifPresent(one ->
                        chips.add(
                                chip(
                                        view,
                                        "Низкий результат: " + one.shortTitle(),
                                        query.withProcedure(Optional.empty()))));
        if (query.size() != GroupSize.ANY) {
            chips.add(chip(view, "Группы: " + query.size().title(), query.withSize(GroupSize.ANY)));
        }
        return chips;
    }

    private static Chip chip(RunView view, String title, ListQuery without) {
        return new Chip(title, without.at(view.address()));
    }

    /** In the order of the run, each once. */
    private static Stream<Home> homes(RunView view) {
        return view.lines().stream().map(Line::home).distinct();
    }

    private static int count(List<Line> schools, Predicate<Line> which) {
        return (int) schools.stream().filter(which).count();
    }
}
