package opora.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The table of rights: {@code rights.txt} beside this class, a line per right, a column per role in the order of {@link Role}. */
public final class Rights {

    private static final List<Line> TABLE = read();
    private static final Map<Role, Set<Right>> BY_ROLE = byRole();

    /** @param roles who has it, in the order of the columns */
    public record Line(Right right, String title, List<Role> roles) {}

    private Rights() {}

    /** In the order of reading. */
    public static List<Line> table() {
        return TABLE;
    }

    static Set<Right> of(Role role) {
        return Objects.requireNonNull(BY_ROLE.get(role));
    }

    static String title(Right right) {
        return TABLE.stream()
                .filter(line -> line.right() == right)
                .map(Line::title)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Role, Set<Right>> byRole() {
        Map<Role, Set<Right>> rights = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            rights.put(role, EnumSet.noneOf(Right.class));
        }
        TABLE.forEach(line ->
                line.roles()
                        .forEach(role ->
                                Objects.requireNonNull(rights.get(role)).add(line.right())));
        return rights;
    }

    private static List<Line> read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Rights.class.getResourceAsStream("rights.txt")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Rights::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        String[] parts = text.split("\\s*\\|\\s*");
        String[] marks = parts[2].strip().split("\\s+");
        Role[] roles = Role.values();
        if (marks.length != roles.length) {
            throw new IllegalStateException("a mark for every role, not " + text);
        }
        return new Line(
                Right.valueOf(parts[0].strip()),
                parts[1],
                Arrays.stream(roles).filter(role -> marks[role.ordinal()].equals("+")).toList());
    }
}
