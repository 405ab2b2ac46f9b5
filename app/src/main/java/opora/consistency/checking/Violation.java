package opora.consistency.checking;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import opora.consistency.Holder;
import opora.consistency.Observed;
import opora.consistency.rules.Rule;

/**
 * A thing of which a rule does not hold.
 *
 * @param holder who has to do something about it
 * @param values the measures that the rule looked at, as {@code name=value} between semicolons, «?» for what is not known: other values are another violation
 */
public record Violation(Rule rule, Observed thing, Holder holder, String values) {

    /** Of every rule about the kind of these things, in the order of rules and things. */
    public static List<Violation> of(
            List<Rule> rules, List<Observed> things, BiFunction<Rule, Observed, Holder> holders) {
        return rules.stream()
                .flatMap(rule ->
                        things.stream()
                                .filter(thing -> isBroken(rule, thing.measures()))
                                .map(thing ->
                                        new Violation(
                                                rule,
                                                thing,
                                                holders.apply(rule, thing),
                                                values(rule, thing.measures()))))
                .toList();
    }

    /** Whether the rule does not hold of these measures; where one of them is missing, the rule says what that means. */
    public static boolean isBroken(Rule rule, Map<String, Object> measures) {
        if (!measures.keySet().containsAll(rule.holds().measures())) {
            return switch (rule.missing()) {
                case SKIP -> false;
                case VIOLATION -> true;
            };
        }
        return !rule.holds().isTrue(measures);
    }

    private static String values(Rule rule, Map<String, Object> measures) {
        return new TreeSet<>(rule.holds().measures())
                .stream()
                        .map(name -> name + "=" + measures.getOrDefault(name, "?"))
                        .collect(Collectors.joining(";"));
    }
}
