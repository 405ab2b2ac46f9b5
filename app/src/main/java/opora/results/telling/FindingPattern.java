package opora.results.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of the catalogue.
 *
 * @param weight the greater, the earlier the sentence stands
 * @param least participants below which it is not said
 * @param when all of them have to hold
 * @param text with names of readings in braces
 */
record FindingPattern(
        String id, int weight, String section, int least, List<Condition> when, String text) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z.]+)}");

    /** At least {@code from} and below {@code below}. */
    record Condition(String of, double from, double below) {

        boolean holds(Map<String, Reading> readings) {
            Optional<Reading> reading = Optional.ofNullable(readings.get(of));
            return reading.filter(one -> one.value() >= from && one.value() < below).isPresent();
        }
    }

    FindingPattern {
        when = List.copyOf(when);
        if (when.isEmpty()) {
            throw new IllegalArgumentException(id + " has no condition");
        }
    }

    /** Names of the readings that it needs. */
    List<String> names() {
        return Stream.concat(
                        when.stream().map(Condition::of),
                        NAME.matcher(text).results().map(found -> found.group(1)))
                .distinct()
                .toList();
    }

    /** Empty unless everything it speaks of is known and every condition holds. */
    Optional<Finding> find(Map<String, Reading> readings) {
        if (!readings.keySet().containsAll(names())
                || !when.stream().allMatch(condition -> condition.holds(readings))) {
            return Optional.empty();
        }
        int n = names().stream().mapToInt(name -> reading(readings, name).n()).min().orElse(0);
        return n < Math.max(1, least)
                ? Optional.empty()
                : Optional.of(new Finding(id, said(readings), section, n));
    }

    private String said(Map<String, Reading> readings) {
        return NAME.matcher(text)
                .replaceAll((MatchResult found) ->
                        Matcher.quoteReplacement(reading(readings, found.group(1)).text()));
    }

    private static Reading reading(Map<String, Reading> readings, String name) {
        return Optional.ofNullable(readings.get(name)).orElseThrow();
    }
}
