package opora.programme.roadmap.taking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a person wrote over the cells of a table, by row and field, and which rows stay where they are. Kept as the form sends it: «r.14.timing». */
public record Mends(Map<String, String> typed) {

    private static final String ROW = "r.";
    private static final String LEAVE = "leave";

    public Mends {
        typed = Map.copyOf(typed);
    }

    /** Those of a form; other fields of it are left out. */
    public static Mends of(Map<String, String> sent) {
        Map<String, String> typed = new HashMap<>();
        sent.forEach((name, text) -> {
            if (name.matches("r\\.\\d{1,6}\\.[a-z]{1,20}")) {
                typed.put(name, text.strip());
            }
        });
        return new Mends(typed);
    }

    public static String name(int row, String field) {
        return ROW + row + "." + field;
    }

    /** Empty where the file's own words stand. */
    Optional<String> find(int row, String field) {
        return Optional.ofNullable(typed.get(name(row, field)));
    }

    /** Whether the row is not taken. */
    boolean leaves(int row) {
        return find(row, LEAVE).filter("yes"::equals).isPresent();
    }

    /** Whether somebody said that the row is taken. */
    boolean takes(int row) {
        return find(row, LEAVE).filter(String::isEmpty).isPresent();
    }

    /** With what was sent now; what was written before into fields that the form does not show stays. */
    public Mends with(Mends later) {
        Map<String, String> all = new HashMap<>(typed);
        all.putAll(later.typed);
        return new Mends(all);
    }
}
