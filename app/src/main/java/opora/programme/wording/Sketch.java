package opora.programme.wording;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Provisions that are to be added: a template, a table from Word, a copy of another programme. Numbers, places and versions are given when they are.
 *
 * @param kind code of the kind
 */
public record Sketch(String kind, Map<String, String> values, List<Sketch> children) {

    public Sketch {
        values = Provision.kept(values);
        children = List.copyOf(children);
    }

    public static Sketch of(String kind, Map<String, String> values) {
        return new Sketch(kind, values, List.of());
    }

    public int size() {
        return 1 + children.stream().mapToInt(Sketch::size).sum();
    }

    /** The same with the values of every provision changed. */
    public Sketch mapped(UnaryOperator<Map<String, String>> change) {
        return new Sketch(
                kind,
                change.apply(values),
                children.stream().map(child -> child.mapped(change)).toList());
    }
}
