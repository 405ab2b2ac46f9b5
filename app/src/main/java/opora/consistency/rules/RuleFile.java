package opora.consistency.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A file of rules: {@code chapters} by kind with their place in the catalogue and what people call such things, {@code measures} by kind with their
 * type and Russian name, and {@code rules}.
 */
record RuleFile(
        Map<String, Chapter> chapters,
        Map<String, Map<String, Measure>> measures,
        List<Rule> rules) {

    private static final String LOADER = "loader";

    private static final String ROOM = "[a-z]+\\.[a-z_]+";

    /** @throws IllegalStateException when the file says something that no rule can mean */
    static RuleFile read(URL file) {
        try (InputStream in = file.openStream()) {
            Map<String, Object> content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new RuleFile(
                    Chapter.read(map(content, "chapters")),
                    Measure.read(map(content, "measures")),
                    list(content, "rules").stream().map(RuleFile::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static Rule rule(Map<String, Object> said) {
        Map<String, Object> examples = map(said, "examples");
        return new Rule(
                named(text(said, "id")),
                named(text(said, "about")),
                Condition.of(text(said, "holds")),
                choice(Rule.Missing.class, text(said, "missing")),
                choice(Rule.Severity.class, text(said, "severity")),
                isOfLoader(said) ? Rule.Asked.LOADER : Rule.Asked.LEVEL,
                choice(Rule.Level.class, text(said, isOfLoader(said) ? "otherwise" : "who")),
                text(said, "title"),
                text(said, "why"),
                text(said, "remedy"),
                new Rule.Examples(list(examples, "holds"), list(examples, "breaks")));
    }

    private static boolean isOfLoader(Map<String, Object> said) {
        return text(said, "who").equals(LOADER);
    }

    private static String named(String id) {
        if (!id.matches(ROOM)) {
            throw new IllegalArgumentException("room.name is wanted, not " + id);
        }
        return id;
    }

    private static <E extends Enum<E>> E choice(Class<E> of, String word) {
        return Enum.valueOf(of, word.toUpperCase(Locale.ROOT));
    }

    static String text(Map<String, Object> said, String name) {
        return Objects.requireNonNull(said.get(name), () -> name + " is missing in " + said)
                .toString()
                .strip();
    }

    @SuppressWarnings(
            "unchecked") // what is something else fails here or in the test over all rules
    static Map<String, Object> map(Map<String, Object> said, String name) {
        return (Map<String, Object>)
                Objects.requireNonNull(said.get(name), () -> name + " is missing in " + said);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> said, String name) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(said.get(name), () -> name + " is missing in " + said);
    }
}
