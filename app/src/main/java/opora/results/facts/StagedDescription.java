package opora.results.facts;

import java.util.Map;
import java.util.TreeMap;
import opora.results.Description;
import opora.vocabulary.AcademicYear;

/**
 * What was read of a sheet and is not accepted yet.
 *
 * @param subject what it is about: its key, for a known school its number
 */
public record StagedDescription(long id, String subject, long file, Description row) {

    public About about() {
        return new About(subject, row.kind(), row.year());
    }

    public Fact fact() {
        return new Fact(id, says(row));
    }

    public static Statement says(Description row) {
        Map<String, String> fields = new TreeMap<>();
        row.said()
                .forEach(cell ->
                        fields.put(cell.of() + " " + cell.heading(), Digest.of(cell.text())));
        return new Statement(fields);
    }

    /** Of all about the same one counts. */
    public record About(String subject, Description.Kind kind, AcademicYear year) {}
}
