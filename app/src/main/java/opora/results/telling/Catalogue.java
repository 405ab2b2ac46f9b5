package opora.results.telling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.results.ReferenceData;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The public catalogue of findings, {@code opora/results/findings.yaml}. */
record Catalogue(int version, List<FindingPattern> patterns) {

    /** Nobody reads more. */
    private static final int MOST = 12;

    static final Catalogue SHIPPED = read();

    /** The most important first, at most twelve. */
    List<Finding> find(Map<String, Reading> readings) {
        return patterns.stream()
                .sorted(Comparator.comparing(FindingPattern::weight).reversed())
                .flatMap(pattern -> pattern.find(readings).stream())
                .limit(MOST)
                .toList();
    }

    private static Catalogue read() {
        try (InputStream in =
                Objects.requireNonNull(ReferenceData.class.getResourceAsStream("findings.yaml"))) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Catalogue(
                    (int) number(file, "version", 0),
                    list(file, "findings").stream().map(Catalogue::pattern).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FindingPattern pattern(Map<String, Object> said) {
        return new FindingPattern(
                text(said, "id"),
                (int) number(said, "weight", 0),
                text(said, "section"),
                (int) number(said, "least", 1),
                list(said, "when").stream()
                        .map(one ->
                                new FindingPattern.Condition(
                                        text(one, "of"),
                                        number(one, "from", Double.NEGATIVE_INFINITY),
                                        number(one, "below", Double.POSITIVE_INFINITY)))
                        .toList(),
                text(said, "text"));
    }

    private static String text(Map<String, Object> said, String key) {
        return Objects.requireNonNull(said.get(key), key).toString();
    }

    private static double number(Map<String, Object> said, String key, double otherwise) {
        return said.get(key) instanceof Number number ? number.doubleValue() : otherwise;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> said, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(said.get(key), key);
    }
}
