package opora.upkeep.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opora.access.Role;
import opora.programme.ProgrammeLevel;
import opora.programme.wording.Field;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One programme of the sample region, as {@code opora/upkeep/programmes/<name>.yaml} says it: a tree of provisions. What leads to another provision
 * names its {@code key}, plans name their milestones, a task of a programme above is {@code name/key}.
 */
final class ProgrammeFile {

    /** What refers to tasks of another one comes after it. */
    private static final List<String> NAMES =
            List.of(
                    "region",
                    "municipality-roadmap",
                    "municipality-years",
                    "municipality-tasks",
                    "school-last-year",
                    "school",
                    "anti-risk");

    /** Where a task of another programme stands in the house, as the field for it keeps it. */
    interface Above {
        String task(String name, String key);
    }

    private record Node(Kind kind, String key, Map<String, Object> values, List<Node> children) {}

    private final String name;
    private final Map<String, Object> said;
    private final List<Node> provisions;
    private final Map<String, ProvisionId> numbers = new HashMap<>();

    private ProgrammeFile(String name, Map<String, Object> said) {
        this.name = name;
        this.said = said;
        this.provisions = nodes(said.get("provisions"));
        number(provisions, ProvisionId.PROGRAMME.value() + 1);
    }

    static List<ProgrammeFile> all() {
        return NAMES.stream().map(ProgrammeFile::read).toList();
    }

    static ProgrammeFile read(String name) {
        String resource = "/opora/upkeep/programmes/%s.yaml".formatted(name);
        try (InputStream in =
                Objects.requireNonNull(
                        ProgrammeFile.class.getResourceAsStream(resource), resource)) {
            return new ProgrammeFile(
                    name, new Yaml(new SafeConstructor(new LoaderOptions())).load(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return name;
    }

    ProgrammeLevel level() {
        return ProgrammeLevel.valueOf(text("level").toUpperCase(Locale.ROOT));
    }

    String shape() {
        return text("shape");
    }

    /** «» unless it fights a risk. */
    String factor() {
        return said.containsKey("factor") ? text("factor") : "";
    }

    /** Whose programme it is. */
    Role by() {
        return Role.valueOf(text("by"));
    }

    /** What is said of the programme itself. */
    Map<String, String> about(Filling filling) {
        Map<String, String> about = new LinkedHashMap<>();
        map(said.get("about"))
                .forEach((field, value) -> about.put(field, filling.in(value.toString())));
        return about;
    }

    /** @throws IllegalArgumentException when a provision says what its kind has no field for */
    List<Sketch> provisions(Filling filling, Above above) {
        return provisions.stream().map(node -> sketch(node, filling, above)).toList();
    }

    /** The number that the provision with this key, or the milestone with this title, has in a programme that begins with this file. */
    ProvisionId number(String key) {
        return Objects.requireNonNull(
                numbers.get(key), () -> "%s has no provision «%s»".formatted(name, key));
    }

    /** A programme that begins gives its provisions numbers in the order of reading. */
    private int number(List<Node> nodes, int first) {
        int next = first;
        for (Node node : nodes) {
            ProvisionId number = new ProvisionId(next++);
            if (!node.key().isEmpty()) {
                numbers.put(node.key(), number);
            }
            if (node.kind().code().equals("milestone")) {
                numbers.put(String.valueOf(node.values().get("title")), number);
            }
            next = number(node.children(), next);
        }
        return next;
    }

    private Sketch sketch(Node node, Filling filling, Above above) {
        Map<String, String> values = new LinkedHashMap<>();
        node.values()
                .forEach((code, value) -> {
                    Field field = field(node.kind(), code);
                    if (field.type() == Field.Type.TARGETS) {
                        map(value)
                                .forEach((milestone, plan) ->
                                        values.put(
                                                field.at(number(milestone)),
                                                filling.in(plan.toString())));
                    } else {
                        values.put(code, value(field, value.toString(), filling, above));
                    }
                });
        return new Sketch(
                node.kind().code(),
                values,
                node.children().stream().map(child -> sketch(child, filling, above)).toList());
    }

    private Field field(Kind kind, String code) {
        return kind.field(code)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "%s: «%s» has no field %s".formatted(name, kind.title(), code)));
    }

    private String value(Field field, String text, Filling filling, Above above) {
        return switch (field.type()) {
            case LINK -> number(text).toString();
            case UPPER -> {
                String[] task = text.split("/");
                yield above.task(task[0], task[1]);
            }
            case LINE,
                    TEXT,
                    LINES,
                    GRID,
                    TIMING,
                    TARGET,
                    TARGETS,
                    DAY,
                    MONEY,
                    COUNT,
                    CHOICE,
                    PROCEDURE ->
                    filling.in(text);
        };
    }

    private String text(String of) {
        return Objects.requireNonNull(said.get(of), () -> name + " has no " + of).toString();
    }

    private static List<Node> nodes(@Nullable Object said) {
        return said == null
                ? List.of()
                : ((List<?>) said)
                        .stream().map(ProgrammeFile::map).map(ProgrammeFile::node).toList();
    }

    private static Node node(Map<String, Object> said) {
        Map<String, Object> values = new LinkedHashMap<>(said);
        String kind = Objects.requireNonNull(values.remove("kind"), said::toString).toString();
        @Nullable Object key = values.remove("key");
        List<Node> children = nodes(values.remove("children"));
        return new Node(
                Kinds.shipped().get(kind), key == null ? "" : key.toString(), values, children);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object said) {
        return (Map<String, Object>) Objects.requireNonNull(said);
    }
}
