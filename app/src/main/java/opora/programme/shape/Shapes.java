package opora.programme.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import opora.programme.ProgrammeLevel;
import opora.programme.wording.Kind;
import opora.programme.wording.Sketch;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The shapes that ship, as {@code opora/programme/shapes.yaml} says them. */
public final class Shapes {

    private static final List<Shape> SHIPPED = read("/opora/programme/shapes.yaml");

    private Shapes() {}

    public static List<Shape> shipped() {
        return SHIPPED;
    }

    public static List<Shape> of(ProgrammeLevel level) {
        return SHIPPED.stream().filter(shape -> shape.level() == level).toList();
    }

    public static Optional<Shape> find(String code) {
        return SHIPPED.stream().filter(shape -> shape.code().equals(code)).findFirst();
    }

    private static List<Shape> read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Shapes.class.getResourceAsStream(resource), resource)) {
            Map<String, List<Map<String, Object>>> content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return Objects.requireNonNull(content.get("shapes")).stream()
                    .map(Shapes::shape)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape shape(Map<String, Object> said) {
        List<Sketch> beginning = new ArrayList<>();
        texts(said, "milestones").forEach(one -> beginning.add(one("milestone", "title", one)));
        maps(said, "parts").forEach(part -> beginning.add(part(part)));
        return new Shape(
                text(said, "code"),
                ProgrammeLevel.valueOf(text(said, "level").toUpperCase(Locale.ROOT)),
                text(said, "title"),
                text(said, "about"),
                beginning);
    }

    private static Sketch part(Map<String, Object> said) {
        Map<String, String> values = new HashMap<>();
        for (String field : List.of("heading", "view", "shows", "sheet", "lead", "analysis")) {
            values.put(field, optional(said, field));
        }
        values.put("columns", String.join("\n", texts(said, "columns")));
        return new Sketch(
                Kind.PART,
                values,
                Stream.of(
                                texts(said, "rows").stream().map(Shapes::row),
                                maps(said, "tables").stream().map(Shapes::table),
                                texts(said, "paragraphs").stream()
                                        .map(text -> one("paragraph", "text", text)),
                                texts(said, "groups").stream()
                                        .map(title -> one("activity_group", "title", title)),
                                maps(said, "parts").stream().map(Shapes::part))
                        .flatMap(children -> children)
                        .toList());
    }

    /** «Цель = goal» */
    private static Sketch row(String said) {
        int sign = said.lastIndexOf('=');
        return Sketch.of(
                "passport_row",
                Map.of(
                        "label",
                        said.substring(0, sign).strip(),
                        "source",
                        said.substring(sign + 1).strip()));
    }

    private static Sketch table(Map<String, Object> said) {
        return Sketch.of(
                "table",
                Map.of(
                        "title",
                        text(said, "title"),
                        "cells",
                        String.join("\n", texts(said, "cells"))));
    }

    private static Sketch one(String kind, String field, String value) {
        return Sketch.of(kind, Map.of(field, value));
    }

    private static String text(Map<String, Object> said, String name) {
        return Objects.requireNonNull(said.get(name), () -> name + " is missing in " + said)
                .toString();
    }

    private static String optional(Map<String, Object> said, String name) {
        @Nullable Object value = said.get(name);
        return value == null ? "" : value.toString();
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Map<String, Object> said, String name) {
        @Nullable Object value = said.get(name);
        return value == null ? List.of() : (List<String>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> said, String name) {
        @Nullable Object value = said.get(name);
        return value == null ? List.of() : (List<Map<String, Object>>) value;
    }
}
