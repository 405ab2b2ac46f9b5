package opora.results.formats.outcomes;

import java.util.Optional;
import opora.intake.formats.CellText;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.NamedTable;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.formats.sheets.ClassLabel;
import opora.results.formats.sheets.MissingLabels;
import opora.results.formats.sheets.ProcedureCode;
import opora.results.formats.sheets.SchoolCell;
import opora.results.formats.sheets.TotalRows;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Reads the rows of one sheet of a table of outcomes. A row that cannot be read is an error: left out, it would turn a school into one without data. */
final class OutcomeSheet {

    private final TableHeader<OutcomeField> header;
    private final Labels labels;
    private final SheetFindings notes;
    private final ExtraColumns extra;
    private final OutcomeCounts counts;

    OutcomeSheet(NamedTable<OutcomeField> table, Labels labels, Findings findings) {
        this.header = table.header();
        this.labels = labels;
        this.notes = table.notes(findings);
        this.extra = new ExtraColumns(header, notes);
        this.counts = new OutcomeCounts(header, notes);
        ExtraColumns.report(header, header.others(), OutcomeField.NAMES, notes);
    }

    /** Asks for a year or a procedure that the table lacks, and says which columns of counts are missing. */
    boolean canBeRead() {
        boolean year = header.has(OutcomeField.YEAR) || labels.year().isPresent();
        boolean procedure = header.has(OutcomeField.PROCEDURE) || labels.procedure().isPresent();
        if (!year) {
            MissingLabels.askForYear(notes);
        }
        if (!procedure) {
            MissingLabels.askForProcedure(notes);
        }
        return counts.columnsAreThere() && year && procedure;
    }

    /** Empty for a title, a total and a row with an error. */
    Optional<OutcomeRow> row(Row row) {
        if (TotalRows.isTotal(row, header.column(OutcomeField.SCHOOL))) {
            TotalRows.report(row, notes);
            return Optional.empty();
        }
        extra.check(row);
        Optional<AcademicYear> year = year(row);
        Optional<Procedure> procedure = procedure(row);
        Optional<SchoolCode> school = school(row);
        Optional<OutcomeCounts.Counts> read = counts.read(row);
        if (year.isEmpty() || procedure.isEmpty() || school.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new OutcomeRow(
                        school.get(),
                        year.get(),
                        procedure.get(),
                        label(row),
                        read.get().result(),
                        read.get().marks(),
                        notes,
                        row.number()));
    }

    /** As written; what may be the name of a pupil is said and not quoted, and the row shows its class as «другой». */
    private String label(Row row) {
        String text = text(row, OutcomeField.CLASS);
        if (OutcomeRow.isOtherClass(text)) {
            notes.at(row.number(), header.column(OutcomeField.CLASS))
                    .warning(
                            Kind.UNREADABLE_CELL,
                            "",
                            "это не похоже на класс",
                            ClassLabel.EXPECTED,
                            "Числа учтены, класс назван «" + ClassLabel.OTHER + "»");
        }
        return text;
    }

    private Optional<AcademicYear> year(Row row) {
        if (!header.has(OutcomeField.YEAR)) {
            return labels.year();
        }
        Optional<AcademicYear> year = AcademicYear.find(text(row, OutcomeField.YEAR));
        if (year.isEmpty()) {
            unreadable(row, OutcomeField.YEAR, "год окончания учебного года, например 2023");
        }
        return year;
    }

    private Optional<Procedure> procedure(Row row) {
        if (!header.has(OutcomeField.PROCEDURE)) {
            return labels.procedure();
        }
        Optional<Procedure> procedure = ProcedureCode.find(text(row, OutcomeField.PROCEDURE));
        if (procedure.isEmpty()) {
            unreadable(row, OutcomeField.PROCEDURE, "код вроде VPR-5-MA или OGE-RU");
        }
        return procedure;
    }

    private Optional<SchoolCode> school(Row row) {
        String code = text(row, OutcomeField.SCHOOL);
        if (SchoolCell.isCode(code)) {
            return Optional.of(new SchoolCode(code));
        }
        notes.at(row.number(), header.column(OutcomeField.SCHOOL))
                .error(
                        Kind.SCHOOL_WITHOUT_LOGIN,
                        "",
                        SchoolCell.wrong(code),
                        SchoolCell.expected(code),
                        SchoolCell.remedy(code));
        return Optional.empty();
    }

    private void unreadable(Row row, OutcomeField field, String expected) {
        String text = text(row, field);
        String quoted = PersonalData.quotable(text);
        notes.at(row.number(), header.column(field))
                .error(
                        Kind.UNREADABLE_CELL,
                        quoted,
                        text.isEmpty()
                                ? "ячейка пуста"
                                : quoted.isEmpty()
                                        ? "значение не читается"
                                        : "«" + quoted + "» не читается",
                        expected,
                        "Исправьте ячейку");
    }

    private String text(Row row, OutcomeField field) {
        return header.has(field) ? CellText.clean(row.text(header.column(field))) : "";
    }
}
