package opora.results.formats.mapped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Group;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Meaning;
import opora.intake.formats.Opening;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.SubjectWords;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.vocabulary.Procedure;

/**
 * A sheet with what a person said of its columns, as the readers of known tables want to see it: headings as the sheet writes them, columns where
 * they stand.
 */
record MappedSheet(Opening.Sheet sheet, ColumnMap map) {

    /** Beyond every column of a file; there {@link MappedRow} says the procedure of each group. */
    static final int SAID = 1 << 20;

    /** The header of a known table with columns of this one. {@code procedure}: its field that {@link MappedRow} may have to tell. */
    <F extends Enum<F>> TableHeader<F> header(Map<Meaning, F> names, Group group, F procedure) {
        Map<F, Integer> columns = new HashMap<>();
        names.forEach((meaning, field) -> {
            int column =
                    meaning.use() == Meaning.Use.ROW ? map.column(meaning) : group.column(meaning);
            if (column >= 0) {
                columns.put(field, column);
            }
        });
        if (rowsSayTheProcedure()) {
            columns.put(procedure, SAID + map.groups().indexOf(group));
        }
        return new TableHeader<F>(map.lastHeader(), map.headings(), columns, List.of());
    }

    SheetFindings notes(Findings findings) {
        TableHeader<Meaning> header =
                new TableHeader<Meaning>(
                        map.lastHeader(), map.headings(), Map.<Meaning, Integer>of(), List.of());
        return new SheetFindings(findings, sheet.name(), header::address);
    }

    /** Whether a column of grades or subjects tells what is not the same in all rows. */
    boolean rowsSayTheProcedure() {
        return map.has(Meaning.GRADE) || map.has(Meaning.SUBJECT);
    }

    /** What holds for all rows of a group. */
    Labels labels(Group group) {
        boolean whole = !rowsSayTheProcedure() && !map.has(Meaning.PROCEDURE);
        return new Labels(
                map.whole().year(),
                whole
                        ? map.whole()
                                .grade()
                                .map(grade ->
                                        new Procedure(map.whole().kind(), grade, group.subject()))
                        : Optional.empty());
    }

    /** The procedure that a row tells; empty when its grade or its subject cannot be read. */
    Optional<Procedure> procedure(Row row, Group group) {
        Optional<Integer> grade = map.has(Meaning.GRADE) ? grade(row) : map.whole().grade();
        Optional<String> subject =
                map.has(Meaning.SUBJECT) ? subject(row) : Optional.of(group.subject());
        return grade.flatMap(
                known -> subject.map(code -> new Procedure(map.whole().kind(), known, code)));
    }

    Optional<Integer> grade(Row row) {
        return CellNumber.of(row.text(map.column(Meaning.GRADE)))
                                instanceof CellNumber.Whole(int grade)
                        && grade >= 1
                        && grade <= 11
                ? Optional.of(grade)
                : Optional.empty();
    }

    Optional<String> subject(Row row) {
        return SubjectWords.find(text(row, Meaning.SUBJECT));
    }

    /** «» where no column tells it. */
    String text(Row row, Meaning meaning) {
        int column = map.column(meaning);
        return column < 0 ? "" : CellText.clean(row.text(column));
    }

    /** Whether the row tells nothing of a group: all of its cells are empty. */
    static boolean isSilent(Row row, Group group) {
        return group.all().stream().allMatch(column -> row.text(column).isBlank());
    }
}
