package opora.identification.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import opora.identification.scenario.Scenario.School;
import opora.territory.Settlement;
import opora.vocabulary.AcademicYear;

/**
 * Two scenarios of one year side by side.
 *
 * @param entered in the second list and not in the first, by code
 * @param left in the first list and not in the second, by code
 * @param stayed in both
 * @param bySize over the schools that either judged, by their largest group of the year
 * @param bySettlement town or village, as far as the register tells
 */
public record Comparison(
        Scenario first,
        Scenario second,
        List<Pair> entered,
        List<Pair> left,
        List<Pair> stayed,
        List<Group> bySize,
        List<Group> bySettlement) {

    /** A school in the two scenarios; empty where one does not judge it. */
    public record Pair(Optional<School> first, Optional<School> second) {

        /** The one of the second scenario, else of the first. */
        public School school() {
            return second.or(() -> first).orElseThrow();
        }

        boolean isListedFirst() {
            return first.filter(School::isListed).isPresent();
        }

        boolean isListedSecond() {
            return second.filter(School::isListed).isPresent();
        }
    }

    /** {@code schools} of the group, of which so many stand in each list. */
    public record Group(String title, int schools, int first, int second) {}

    public static Comparison of(Scenario first, Scenario second) {
        List<Pair> pairs = pairs(first, second);
        return new Comparison(
                first,
                second,
                pairs.stream()
                        .filter(pair -> !pair.isListedFirst() && pair.isListedSecond())
                        .toList(),
                pairs.stream()
                        .filter(pair -> pair.isListedFirst() && !pair.isListedSecond())
                        .toList(),
                pairs.stream()
                        .filter(pair -> pair.isListedFirst() && pair.isListedSecond())
                        .toList(),
                groups(pairs, pair -> size(pair, second.year()), SizeBand.titles()),
                groups(pairs, Comparison::settlement, List.of()));
    }

    private static List<Pair> pairs(Scenario first, Scenario second) {
        Map<String, School> others = new LinkedHashMap<>();
        first.schools().forEach(school -> others.put(code(school), school));
        List<Pair> pairs = new ArrayList<>();
        for (School school : second.schools()) {
            pairs.add(
                    new Pair(
                            Optional.ofNullable(others.remove(code(school))), Optional.of(school)));
        }
        others.values()
                .forEach(school -> pairs.add(new Pair(Optional.of(school), Optional.empty())));
        return pairs;
    }

    private static String code(School school) {
        return school.entry().place().code();
    }

    private static List<Group> groups(
            List<Pair> pairs, Function<Pair, String> title, List<String> order) {
        Map<String, List<Pair>> grouped = new LinkedHashMap<>();
        order.forEach(one -> grouped.put(one, new ArrayList<>()));
        Map<String, List<Pair>> others = new TreeMap<>();
        for (Pair pair : pairs) {
            String of = title.apply(pair);
            (order.contains(of) ? grouped : others)
                    .computeIfAbsent(of, _ -> new ArrayList<>())
                    .add(pair);
        }
        grouped.putAll(others);
        return grouped.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> group(group.getKey(), group.getValue()))
                .toList();
    }

    private static Group group(String title, List<Pair> pairs) {
        return new Group(
                title,
                pairs.size(),
                (int) pairs.stream().filter(Pair::isListedFirst).count(),
                (int) pairs.stream().filter(Pair::isListedSecond).count());
    }

    private static String size(Pair pair, AcademicYear year) {
        return SizeBand.of(pair.school().largestGroup(year)).title();
    }

    private static String settlement(Pair pair) {
        return Settlement.of(pair.school().settlement())
                .map(kind ->
                        switch (kind) {
                            case TOWN -> "город, посёлок городского типа";
                            case VILLAGE -> "село, деревня, посёлок";
                        })
                .orElse("реестр не говорит");
    }
}
