package opora.programme.targets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.targets.Target.Bound;

/** The words that say on which side of a number. */
final class BoundWords {

    /** In the order in which they are looked for: «не менее» before «менее». */
    private static final List<Map.Entry<String, Bound>> WORDS =
            List.of(
                    Map.entry("не ниже", Bound.AT_LEAST),
                    Map.entry("не менее", Bound.AT_LEAST),
                    Map.entry("не меньше", Bound.AT_LEAST),
                    Map.entry("не хуже", Bound.AT_LEAST),
                    Map.entry("не реже", Bound.AT_LEAST),
                    Map.entry("минимум", Bound.AT_LEAST),
                    Map.entry(">=", Bound.AT_LEAST),
                    Map.entry("≥", Bound.AT_LEAST),
                    Map.entry("не выше", Bound.AT_MOST),
                    Map.entry("не более", Bound.AT_MOST),
                    Map.entry("не больше", Bound.AT_MOST),
                    Map.entry("не превыша", Bound.AT_MOST),
                    Map.entry("максимум", Bound.AT_MOST),
                    Map.entry("<=", Bound.AT_MOST),
                    Map.entry("≤", Bound.AT_MOST),
                    Map.entry("свыше", Bound.MORE),
                    Map.entry("более", Bound.MORE),
                    Map.entry("больше", Bound.MORE),
                    Map.entry("выше", Bound.MORE),
                    Map.entry(">", Bound.MORE),
                    Map.entry("менее", Bound.LESS),
                    Map.entry("меньше", Bound.LESS),
                    Map.entry("ниже", Bound.LESS),
                    Map.entry("<", Bound.LESS));

    private BoundWords() {}

    static Optional<Bound> find(String plain) {
        return WORDS.stream()
                .filter(entry -> plain.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static String without(String plain) {
        return WORDS.stream()
                .filter(entry -> plain.contains(entry.getKey()))
                .findFirst()
                .map(entry -> plain.replace(entry.getKey(), " ").strip())
                .orElse(plain);
    }
}
