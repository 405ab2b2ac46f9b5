package opora.results.facts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.results.Description;
import opora.results.Description.Subject;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.Noun;

/** A description tells its cells. */
public final class TellingDescriptions implements Telling<Description> {

    private static final Noun CELL = new Noun("ячейка", "ячейки", "ячеек");

    @Override
    public Part part(Description row) {
        return new Part(
                row.year(),
                row.subject() instanceof Subject.Work(var procedure)
                        ? Optional.of(procedure)
                        : Optional.empty(),
                row.kind());
    }

    @Override
    public String title(Description row) {
        return row.kind().title() + ", " + row.year() + " год";
    }

    @Override
    public String key(Description row) {
        return row.subject().key();
    }

    @Override
    public Optional<SchoolCode> school(Description row) {
        return row.subject() instanceof Subject.OfSchool school
                ? Optional.of(school.code())
                : Optional.empty();
    }

    @Override
    public String name(Description row) {
        return switch (row.subject()) {
            case Subject.Work work -> work.procedure().title(row.year());
            case Subject.OfSchool school ->
                    school.name().isEmpty() ? school.code().text() : school.name();
        };
    }

    @Override
    public Outcome.Source source(Description row) {
        return row.source();
    }

    @Override
    public Statement says(Description row) {
        Map<String, String> fields = new TreeMap<>();
        row.said()
                .forEach(cell ->
                        fields.put(cell.of() + " " + cell.heading(), Digest.of(cell.text())));
        return new Statement(fields);
    }

    @Override
    public String difference(Statement was, Statement becomes) {
        Map<String, String> known = was.fields();
        long other =
                becomes.fields().entrySet().stream()
                        .filter(field -> !field.getValue().equals(known.get(field.getKey())))
                        .count();
        return "другое скажет " + CELL.counted(other);
    }
}
