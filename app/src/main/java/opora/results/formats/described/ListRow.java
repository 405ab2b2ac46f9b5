package opora.results.formats.described;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.CellAddress;
import opora.office.Row;
import opora.results.Description;
import opora.results.Description.Said;
import opora.results.Outcome;
import opora.results.formats.sheets.SchoolCell;
import opora.results.formats.sheets.TotalRows;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;

/** Reads a row of a table about schools: whom it is about, and every cell under its heading. */
final class ListRow {

    private static final int LONGEST_HEADING = 300;

    private final Description.Kind kind;
    private final TableHeader<ListField> header;
    private final Map<Integer, String> headings = new HashMap<>();
    private final List<Integer> columns;
    private final Optional<AcademicYear> year;
    private final SheetFindings notes;
    private final ExtraColumns extra;

    /** @param year of the whole table; a row may say its own */
    ListRow(
            Description.Kind kind,
            TableHeader<ListField> header,
            List<Integer> columns,
            Optional<AcademicYear> year,
            SheetFindings notes) {
        this.kind = kind;
        this.header = header;
        this.columns = columns;
        this.year = year;
        this.notes = notes;
        this.extra = new ExtraColumns(header, notes);
        columns.forEach(column -> headings.put(column, heading(column)));
    }

    /** Two columns of one heading are told apart by their letters. */
    private String heading(int column) {
        String written = CellText.clean(header.headings().get(column));
        String brief =
                written.length() <= LONGEST_HEADING
                        ? written
                        : written.substring(0, LONGEST_HEADING - 1) + "…";
        return headings.containsValue(brief)
                ? brief + " (" + CellAddress.column(column) + ")"
                : brief;
    }

    /** Empty for a row without a school and after an error. */
    Optional<Description> read(Row row) {
        String code = text(row, ListField.CODE);
        List<Said> said = said(row);
        if (!SchoolCell.isCode(code) && TotalRows.isTotal(row)) {
            TotalRows.report(row, notes);
            return Optional.empty();
        }
        if (code.isEmpty() && said.isEmpty()) {
            return Optional.empty();
        }
        extra.check(row);
        Optional<AcademicYear> of =
                header.has(ListField.YEAR) ? AcademicYear.find(text(row, ListField.YEAR)) : year;
        if (of.isEmpty()) {
            notes.at(row.number(), header.column(ListField.YEAR))
                    .error(
                            Kind.UNREADABLE_CELL,
                            text(row, ListField.YEAR),
                            "год не читается",
                            "год окончания учебного года, например 2023",
                            "Исправьте ячейку");
        }
        if (!SchoolCell.isCode(code)) {
            notes.at(row.number(), header.column(ListField.CODE))
                    .error(
                            Kind.SCHOOL_WITHOUT_LOGIN,
                            "",
                            SchoolCell.wrong(code),
                            SchoolCell.expected(code),
                            SchoolCell.remedy(code));
            return Optional.empty();
        }
        return of.map(known -> description(row, new SchoolCode(code), known, said));
    }

    private Description description(Row row, SchoolCode code, AcademicYear of, List<Said> said) {
        return new Description(
                kind,
                new Description.Subject.OfSchool(
                        code, text(row, ListField.NAME), text(row, ListField.MUNICIPALITY)),
                of,
                said,
                new Outcome.Source(notes.sheet(), row.number(), row.number(), 1));
    }

    private List<Said> said(Row row) {
        List<Said> said = new ArrayList<>();
        for (int column : columns) {
            String text = CellText.clean(row.text(column));
            if (!text.isEmpty()) {
                said.add(new Said("", headings.getOrDefault(column, ""), text));
            }
        }
        return List.copyOf(said);
    }

    private String text(Row row, ListField field) {
        return header.has(field) ? CellText.clean(row.text(header.column(field))) : "";
    }
}
