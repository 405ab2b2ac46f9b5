package opora.protection.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.protection.Measure;
import opora.protection.Measures;

/**
 * What the page of measures shows.
 *
 * @param address of the same question, after the path
 * @param state that was chosen, for the form
 */
public record MeasuresPage(
        String address,
        Optional<String> state,
        List<Sum> sums,
        List<Option> whose,
        Optional<List<Option>> levels,
        List<Group> groups,
        int shown) {

    private static final int LEVELS = 4;

    /** How many are in a state, and the page of those. */
    public record Sum(int measures, String title, String address, boolean chosen) {}

    public record Option(String value, String title, boolean chosen) {}

    public record Group(String code, String title, List<Measure> measures) {}

    static MeasuresPage of(Measures measures, MeasuresFilter filter) {
        List<Measure> shown = measures.list().stream().filter(filter::takes).toList();
        return new MeasuresPage(
                filter.address(),
                Optional.ofNullable(filter.state()),
                sums(measures, filter),
                Stream.of(Measure.Whose.values())
                        .map(one -> new Option(one.name(), one.title(), filter.hasWhose(one)))
                        .toList(),
                measures.knowsLevels() ? Optional.of(levels(filter)) : Optional.empty(),
                groups(shown),
                shown.size());
    }

    /** All of them first, then its parts. */
    private static List<Sum> sums(Measures measures, MeasuresFilter filter) {
        List<Measure> all = measures.list().stream().filter(filter::takesBesideState).toList();
        List<Sum> sums = new ArrayList<>();
        sums.add(
                new Sum(
                        all.size(),
                        "всего",
                        "/protection/measures" + filter.addressOfAll(),
                        Stream.of(Measure.State.values()).noneMatch(filter::hasState)));
        for (Measure.State state : Measure.State.values()) {
            sums.add(
                    new Sum(
                            (int) all.stream().filter(one -> one.state() == state).count(),
                            state.title(),
                            "/protection/measures" + filter.addressOf(state),
                            filter.hasState(state)));
        }
        return sums;
    }

    private static List<Option> levels(MeasuresFilter filter) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(level ->
                        new Option(Integer.toString(level), "УЗ " + level, filter.hasLevel(level)))
                .toList();
    }

    private static List<Group> groups(List<Measure> shown) {
        Map<String, List<Measure>> groups = new LinkedHashMap<>();
        shown.forEach(
                one -> groups.computeIfAbsent(one.group(), code -> new ArrayList<>()).add(one));
        return groups.entrySet().stream()
                .map(one -> new Group(one.getKey(), Measures.titleOf(one.getKey()), one.getValue()))
                .toList();
    }
}
