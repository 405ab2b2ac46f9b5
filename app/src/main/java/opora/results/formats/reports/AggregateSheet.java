package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Labels;
import opora.intake.formats.NamedTable;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.formats.sheets.MetaBlock;
import opora.results.formats.sheets.SchoolCell;
import opora.results.formats.sheets.TotalRows;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Takes the rows of a table in which every row names its year, grade, subject and school. */
final class AggregateSheet {

    /**
     * A row that can be read.
     *
     * @param municipality «» where the row names none
     * @param percents by label, in the order of the columns; without those of empty cells
     */
    record Line(
            Labels labels,
            ParticipantGroup.School school,
            String municipality,
            int participants,
            Map<String, BigDecimal> percents,
            int row) {}

    private final TableHeader<AggregateField> header;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final SheetFindings notes;
    private final ReportCells cells;
    private final List<Line> lines = new ArrayList<>();

    /** {@code label}: what a column is of, by its heading; empty for columns that are not read. */
    AggregateSheet(
            NamedTable<AggregateField> table,
            Function<String, Optional<String>> label,
            SheetFindings notes) {
        this.header = table.header();
        this.notes = notes;
        this.cells = new ReportCells(notes);
        for (int column : header.others()) {
            String written = CellText.clean(header.headings().get(column));
            Optional<String> known = label.apply(written).filter(one -> !columns.containsKey(one));
            if (known.isPresent()) {
                columns.put(known.get(), column);
            } else {
                notes.at(header.row(), column)
                        .warning(
                                Kind.UNKNOWN_COLUMN,
                                written,
                                "столбец «" + written + "» незнаком и не прочитан",
                                "",
                                "");
            }
        }
    }

    SheetFindings notes() {
        return notes;
    }

    /** Where the percentages of a label stand. */
    int column(String label) {
        return columns.getOrDefault(label, -1);
    }

    int column(AggregateField field) {
        return header.column(field);
    }

    void row(Row row) {
        if (TotalRows.isTotal(row, header.column(AggregateField.LOGIN))) {
            TotalRows.report(row, notes);
            return;
        }
        Optional<Labels> labels = labels(row);
        Optional<SchoolCode> code = code(row);
        Optional<Integer> participants = participants(row);
        Map<String, BigDecimal> percents = new LinkedHashMap<>();
        columns.forEach((label, column) ->
                cells.percent(row, column).ifPresent(percent -> percents.put(label, percent)));
        if (labels.isPresent() && code.isPresent() && participants.isPresent()) {
            lines.add(
                    new Line(
                            labels.get(),
                            new ParticipantGroup.School(
                                    text(row, AggregateField.SCHOOL), code.get().text()),
                            text(row, AggregateField.MUNICIPALITY),
                            participants.get(),
                            percents,
                            row.number()));
        }
    }

    /** By year and procedure, each in the order of the file. */
    Map<Labels, List<Line>> parts() {
        Map<Labels, List<Line>> parts =
                new TreeMap<>(
                        Comparator.comparing((Labels one) -> one.year().orElseThrow())
                                .thenComparing(one -> one.procedure().orElseThrow()));
        lines.forEach(
                line -> parts.computeIfAbsent(line.labels(), _ -> new ArrayList<>()).add(line));
        return parts;
    }

    private Optional<Labels> labels(Row row) {
        Optional<AcademicYear> year = AcademicYear.find(text(row, AggregateField.YEAR));
        Optional<Integer> grade = grade(row);
        Optional<String> subject = MetaBlock.subject(text(row, AggregateField.SUBJECT));
        if (year.isEmpty()) {
            unreadable(row, AggregateField.YEAR, "год окончания учебного года, например 2023");
        }
        if (grade.isEmpty()) {
            unreadable(row, AggregateField.GRADE, "класс от 1 до 11");
        }
        if (subject.isEmpty()) {
            unreadable(row, AggregateField.SUBJECT, "предмет, например «Русский язык»");
        }
        return year.isEmpty() || grade.isEmpty() || subject.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Labels(
                                year,
                                Optional.of(new Procedure("VPR", grade.get(), subject.get()))));
    }

    private Optional<Integer> grade(Row row) {
        String text = text(row, AggregateField.GRADE);
        return text.matches("[1-9]|1[01]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private Optional<SchoolCode> code(Row row) {
        String login = text(row, AggregateField.LOGIN);
        if (SchoolCell.isCode(login)) {
            return Optional.of(new SchoolCode(login));
        }
        notes.at(row.number(), header.column(AggregateField.LOGIN))
                .error(
                        Kind.SCHOOL_WITHOUT_LOGIN,
                        "",
                        SchoolCell.wrong(login),
                        SchoolCell.expected(login),
                        SchoolCell.remedy(login));
        return Optional.empty();
    }

    private Optional<Integer> participants(Row row) {
        int column = header.column(AggregateField.PARTICIPANTS);
        if (text(row, AggregateField.PARTICIPANTS).isEmpty()) {
            unreadable(row, AggregateField.PARTICIPANTS, "целое число от 0");
            return Optional.empty();
        }
        return cells.count(row, column);
    }

    private void unreadable(Row row, AggregateField field, String expected) {
        String text = text(row, field);
        notes.at(row.number(), header.column(field))
                .error(
                        Kind.UNREADABLE_CELL,
                        text,
                        text.isEmpty() ? "ячейка пуста" : "«" + text + "» не читается",
                        expected,
                        "Исправьте ячейку");
    }

    private String text(Row row, AggregateField field) {
        return header.has(field) ? CellText.clean(row.text(header.column(field))) : "";
    }
}
