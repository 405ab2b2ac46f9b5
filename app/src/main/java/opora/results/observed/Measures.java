package opora.results.observed;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures of one thing as they are gathered; what is not known stays away. */
public final class Measures {

    private final Map<String, Object> known = new HashMap<>();

    public Measures put(String name, int number) {
        known.put(name, number);
        return this;
    }

    public Measures put(String name, String text) {
        known.put(name, text);
        return this;
    }

    public Measures put(String name, OptionalInt number) {
        number.ifPresent(value -> known.put(name, value));
        return this;
    }

    public Measures put(String name, Optional<Integer> number) {
        number.ifPresent(value -> known.put(name, value));
        return this;
    }

    public Measures flag(String name, boolean yes) {
        known.put(name, yes);
        return this;
    }

    public Map<String, Object> all() {
        return Map.copyOf(known);
    }
}
