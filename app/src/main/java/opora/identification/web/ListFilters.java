package opora.identification.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opora.identification.StatusTag;
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

    static ListFilters of(RunView view, ListQuery query) {
        return new ListFilters(
                query.text(),
                municipalities(view, query),
                statuses(view, query),
                procedures(view, query),
                sizes(view, query),
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

    private static List<Option> municipalities(RunView view, ListQuery query) {
        List<ListedSchool> others = matching(view, query.withMunicipalities(List.of()));
        return view.places().municipalities().entrySet().stream()
                .map(of ->
                        new Option(
                                of.getKey().toString(),
                                of.getValue(),
                                count(others, school -> school.municipality() == of.getKey()),
                                query.municipalities().contains(of.getKey())))
                .toList();
    }

    private static List<Option> statuses(RunView view, ListQuery query) {
        List<ListedSchool> others = matching(view, query.ofAnyStatus());
        return Arrays.stream(StatusTag.values())
                .map(tag ->
                        new Option(
                                tag.kind(),
                                tag.word(),
                                count(others, school -> school.tag() == tag),
                                query.statuses().contains(tag)))
                .toList();
    }

    private static List<Option> procedures(RunView view, ListQuery query) {
        List<ListedSchool> others = matching(view, query.withProcedure(Optional.empty()));
        List<Option> options = new ArrayList<>();
        options.add(
                new Option("", "в любой процедуре", others.size(), query.procedure().isEmpty()));
        for (Procedure procedure : view.run().method().procedures()) {
            options.add(
                    new Option(
                            procedure.code(),
                            procedure.shortTitle(),
                            count(others, school -> school.isLowIn(procedure)),
                            query.procedure().filter(procedure::equals).isPresent()));
        }
        return options;
    }

    private static List<Option> sizes(RunView view, ListQuery query) {
        List<ListedSchool> others = matching(view, query.withSize(GroupSize.ANY));
        return Arrays.stream(GroupSize.values())
                .map(size ->
                        new Option(
                                size.key(),
                                size.title(),
                                size == GroupSize.ANY
                                        ? others.size()
                                        : count(
                                                others,
                                                school ->
                                                        school.groupSize()
                                                                .filter(size::equals)
                                                                .isPresent()),
                                query.size() == size))
                .toList();
    }

    private static List<Chip> chips(RunView view, ListQuery query) {
        List<Chip> chips = new ArrayList<>();
        if (!query.text().isEmpty()) {
            chips.add(chip(view, "«" + query.text() + "»", query.withText("")));
        }
        Map<Long, String> names = view.places().municipalities();
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

    private static List<ListedSchool> matching(RunView view, ListQuery query) {
        return view.schools().stream().filter(query::matches).toList();
    }

    private static int count(List<ListedSchool> schools, Predicate<ListedSchool> which) {
        return (int) schools.stream().filter(which).count();
    }
}
