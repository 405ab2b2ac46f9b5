package opora.results.observed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import opora.results.store.ClassesToCompare.Written;
import opora.territory.ClassTitle;
import opora.vocabulary.Procedure;

/**
 * A class of a school in a procedure of a year: all rows that name it.
 *
 * @param title empty where the label names no class of the grade of the paper, as the numbers 1, 2, 3 of some files do
 * @param name «5А», or the label as written
 */
record WrittenClass(Optional<ClassTitle> title, String name, List<Written> rows) {

    /** How files call those whose class cannot be told. */
    private static final String OTHER = "другой";

    /** By {@link #key}, in the order of the rows. Who is in no class, or in one that cannot be told, is not among them. */
    static Map<String, WrittenClass> of(List<Written> rows) {
        Map<String, WrittenClass> classes = new LinkedHashMap<>();
        for (Written row : rows) {
            if (!row.label().isBlank() && !row.label().startsWith(OTHER)) {
                WrittenClass one = of(row);
                classes.computeIfAbsent(
                                key(row, one.name()),
                                _ -> new WrittenClass(one.title(), one.name(), new ArrayList<>()))
                        .rows()
                        .add(row);
            }
        }
        return classes;
    }

    private static WrittenClass of(Written row) {
        int grade = row.at().sitting().procedure().grade();
        Optional<ClassTitle> title =
                ClassTitle.find(row.label(), grade).filter(one -> one.grade() == grade);
        return new WrittenClass(
                title,
                title.map(ClassTitle::text).orElseGet(() -> ClassTitle.key(row.label())),
                List.of());
    }

    private static String key(Written row, String name) {
        return row.at().key() + "/" + name;
    }

    String key() {
        return key(first(), name);
    }

    Written first() {
        return rows.getFirst();
    }

    int participants() {
        return rows.stream().mapToInt(Written::participants).sum();
    }

    /** Together with those who were absent, where the file tells. */
    int told() {
        return participants() + rows.stream().mapToInt(row -> row.absent().orElse(0)).sum();
    }

    OptionalInt marks() {
        return rows.stream().anyMatch(row -> row.marks().isEmpty())
                ? OptionalInt.empty()
                : OptionalInt.of(rows.stream().mapToInt(row -> row.marks().orElseThrow()).sum());
    }

    /** The result of the school in the subject that the whole class writes besides mathematics. */
    Optional<Sited> twin() {
        Procedure own = first().at().sitting().procedure();
        return own.subject().equals("MA") && (own.isVpr() || own.isOge())
                ? Optional.of(
                        new Sited(
                                first().at().school(),
                                first().at().name(),
                                first().at().municipality(),
                                new Sitting(
                                        first().at().sitting().year(),
                                        new Procedure(own.kind(), own.grade(), "RU")),
                                first().at().file()))
                : Optional.empty();
    }
}
