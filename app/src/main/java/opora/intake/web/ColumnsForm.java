package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.ColumnMap.Signature;
import opora.intake.formats.ColumnMap.Whole;
import opora.intake.formats.Meaning;
import opora.intake.formats.SubjectWords;
import opora.intake.mapping.Heads;
import opora.vocabulary.AcademicYear;
import org.springframework.util.MultiValueMap;

/**
 * What a page says of columns: {@code meaning-3}, {@code subject-3}, {@code task-3} for the fourth column, and what holds for the whole file.
 *
 * @param mistakes what cannot be taken beside what the map itself says of it
 */
record ColumnsForm(ColumnMap map, String title, String year, List<String> mistakes) {

    private static final int LONGEST = 100;

    /** {@code present}: the academic year under way; nobody has results of a later one. */
    static ColumnsForm of(
            MultiValueMap<String, String> sent, Heads heads, Signature by, AcademicYear present) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < heads.headings().size(); at++) {
            columns.add(column(sent, at, heads.headings().get(at)));
        }
        String typed = value(sent, "year");
        Optional<AcademicYear> year = AcademicYear.find(typed);
        List<String> mistakes = new ArrayList<>();
        if (!typed.isEmpty() && year.isEmpty()) {
            mistakes.add("год — четыре цифры, например 2021");
        }
        year.filter(named -> named.compareTo(present) > 0)
                .ifPresent(named ->
                        mistakes.add(
                                "проверьте год: %s ещё не наступил, сейчас идёт учебный год %s"
                                        .formatted(named, present.span())));
        Whole whole =
                new Whole(
                        year,
                        kind(value(sent, "kind")),
                        grade(value(sent, "grade")),
                        subject(value(sent, "subject")),
                        value(sent, "unit"));
        return new ColumnsForm(
                new ColumnMap(heads.sheet(), heads.first(), heads.last(), columns, whole, by),
                value(sent, "title"),
                typed,
                mistakes);
    }

    private static Column column(MultiValueMap<String, String> sent, int at, String heading) {
        Optional<Meaning> meaning = Meaning.find(value(sent, "meaning-" + at));
        boolean result = meaning.filter(one -> one.use() != Meaning.Use.ROW).isPresent();
        boolean task = meaning.filter(Meaning.TASK::equals).isPresent();
        return new Column(
                heading,
                meaning,
                result ? subject(value(sent, "subject-" + at)) : "",
                task ? value(sent, "task-" + at) : "");
    }

    private static String subject(String typed) {
        return typed.isEmpty() ? "" : SubjectWords.code(typed);
    }

    private static String kind(String typed) {
        return typed.isEmpty() ? "" : SubjectWords.kind(typed);
    }

    private static Optional<Integer> grade(String typed) {
        return typed.matches("[1-9]|1[01]")
                ? Optional.of(Integer.valueOf(typed))
                : Optional.empty();
    }

    private static String value(MultiValueMap<String, String> sent, String name) {
        String text = CellText.clean(Optional.ofNullable(sent.getFirst(name)).orElse(""));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** All that has to be put right, in Russian without full stops. */
    List<String> wrong() {
        List<String> all = new ArrayList<>(mistakes);
        map.mistakes().stream()
                .filter(mistake -> mistakes.isEmpty() || !mistake.startsWith("укажите год"))
                .forEach(all::add);
        return all;
    }
}
