package opora.results.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.results.Complement;
import opora.results.Complement.Value;
import opora.results.Outcome;
import opora.territory.SchoolCode;
import opora.vocabulary.Noun;

/** A row of an aggregated report tells its numbers, field by field. */
public final class TellingComplements implements Telling<Complement> {

    private static final String PARTICIPANTS = "participants";
    private static final Noun NUMBER = new Noun("число", "числа", "чисел");

    @Override
    public Part part(Complement row) {
        return new Part(row.year(), Optional.of(row.procedure()), row.kind());
    }

    @Override
    public String title(Complement row) {
        return "%s: «%s»".formatted(row.procedure().title(row.year()), row.kind().title());
    }

    @Override
    public String key(Complement row) {
        return row.group().key();
    }

    @Override
    public Optional<SchoolCode> school(Complement row) {
        return row.group() instanceof Complement.Group.School school
                ? Optional.of(school.code())
                : Optional.empty();
    }

    @Override
    public String name(Complement row) {
        return row.group().name();
    }

    @Override
    public Outcome.Source source(Complement row) {
        return row.source();
    }

    @Override
    public Statement says(Complement row) {
        Map<String, String> fields = new TreeMap<>();
        row.participants().ifPresent(count -> fields.put(PARTICIPANTS, Integer.toString(count)));
        for (Value value : row.values()) {
            String of = value.label() + " " + value.mark().map(String::valueOf).orElse("");
            fields.put("percent:" + of, value.percent().toPlainString());
            value.maximum().ifPresent(points -> fields.put("max:" + of, Integer.toString(points)));
            value.participants()
                    .ifPresent(count -> fields.put("count:" + of, Integer.toString(count)));
        }
        return new Statement(fields);
    }

    /** «участников было 20, станет 21; изменятся 3 числа; добавится 1 число». */
    @Override
    public String difference(Statement was, Statement becomes) {
        List<String> said = new ArrayList<>();
        Optional<String> before = was.value(PARTICIPANTS);
        Optional<String> after = becomes.value(PARTICIPANTS);
        if (before.isPresent() && after.isPresent() && !before.equals(after)) {
            said.add("участников было %s, станет %s".formatted(before.get(), after.get()));
        }
        Map<String, String> known = was.fields();
        long changed =
                becomes.fields().entrySet().stream()
                        .filter(field -> !field.getKey().equals(PARTICIPANTS))
                        .filter(field ->
                                !known.getOrDefault(field.getKey(), field.getValue())
                                        .equals(field.getValue()))
                        .count();
        counted("изменится", changed).ifPresent(said::add);
        counted("добавится", missing(becomes, was)).ifPresent(said::add);
        counted("в новом файле нет:", missing(was, becomes)).ifPresent(said::add);
        return String.join("; ", said);
    }

    private static long missing(Statement of, Statement in) {
        Map<String, String> known = in.fields();
        return of.fields().keySet().stream().filter(field -> !known.containsKey(field)).count();
    }

    private static Optional<String> counted(String what, long count) {
        return count == 0 ? Optional.empty() : Optional.of(what + " " + NUMBER.counted(count));
    }
}
