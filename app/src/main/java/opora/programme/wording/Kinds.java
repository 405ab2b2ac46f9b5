package opora.programme.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The kinds of provisions, as {@code opora/programme/kinds.yaml} says them. */
public final class Kinds {

    private static final Kinds SHIPPED = read("/opora/programme/kinds.yaml");

    private final Map<String, Kind> kinds;

    private Kinds(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    public static Kinds shipped() {
        return SHIPPED;
    }

    /** In the order of the file. */
    public Collection<Kind> list() {
        return kinds.values();
    }

    public Optional<Kind> find(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /** @throws IllegalArgumentException when there is no such kind */
    public Kind get(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("no kind of provision " + code));
    }

    private static Kinds read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(Kinds.class.getResourceAsStream(resource), resource)) {
            Map<String, List<Map<String, Object>>> content =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            Map<String, Kind> kinds = new LinkedHashMap<>();
            Objects.requireNonNull(content.get("kinds")).stream()
                    .map(Kinds::kind)
                    .forEach(kind -> kinds.put(kind.code(), kind));
            return new Kinds(kinds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Kind kind(Map<String, Object> said) {
        return new Kind(
                text(said, "code"),
                text(said, "title"),
                (List<String>) Objects.requireNonNull(said.get("within")),
                ((List<Map<String, Object>>) Objects.requireNonNull(said.get("fields")))
                        .stream().map(Kinds::field).toList());
    }

    @SuppressWarnings("unchecked")
    private static Field field(Map<String, Object> said) {
        @Nullable Object need = said.get("need");
        @Nullable Object hint = said.get("hint");
        @Nullable Object options = said.get("options");
        @Nullable Object linked = said.get("kind");
        return new Field(
                text(said, "code"),
                text(said, "label"),
                Field.Type.valueOf(text(said, "type").toUpperCase(Locale.ROOT)),
                need == null
                        ? Field.Need.OPTIONAL
                        : Field.Need.valueOf(need.toString().toUpperCase(Locale.ROOT)),
                hint == null ? "" : hint.toString(),
                options == null ? Map.of() : new LinkedHashMap<>((Map<String, String>) options),
                linked == null ? Optional.empty() : Optional.of(linked.toString()));
    }

    private static String text(Map<String, Object> said, String name) {
        return Objects.requireNonNull(said.get(name), () -> name + " is missing in " + said)
                .toString();
    }
}
