package opora.results.formats.pupils;

import java.util.Optional;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.results.formats.sheets.ProcedureCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Finds the procedure and year of a row. Neighbouring rows mostly share them, so the last answer is kept. */
final class PartOfRow {

    private final ParticipantSheet sheet;
    private final FileTally tally;
    private final SheetFindings notes;
    private String lastYear = "";
    private String lastProcedure = "";
    private Optional<PartTally> last = Optional.empty();

    PartOfRow(ParticipantSheet sheet, FileTally tally, SheetFindings notes) {
        this.sheet = sheet;
        this.tally = tally;
        this.notes = notes;
    }

    /** Empty when the row does not tell them: a finding says so, and the row is not read. */
    Optional<PartTally> of(Row row) {
        String year = text(row, ParticipantField.YEAR);
        String procedure = text(row, ParticipantField.PROCEDURE);
        if (last.isEmpty() || !year.equals(lastYear) || !procedure.equals(lastProcedure)) {
            lastYear = year;
            lastProcedure = procedure;
            last = find(row, year, procedure);
        }
        return last;
    }

    private String text(Row row, ParticipantField field) {
        return sheet.has(field) ? row.text(sheet.column(field)) : "";
    }

    private Optional<PartTally> find(Row row, String yearText, String procedureText) {
        Optional<AcademicYear> year =
                sheet.has(ParticipantField.YEAR)
                        ? AcademicYear.find(CellText.clean(yearText))
                        : sheet.whole().year();
        Optional<Procedure> procedure =
                sheet.has(ParticipantField.PROCEDURE)
                        ? ProcedureCode.find(procedureText)
                        : sheet.whole().procedure();
        if (year.isEmpty()) {
            report(
                    row,
                    ParticipantField.YEAR,
                    yearText,
                    "год",
                    "год окончания учебного года, например 2023");
        }
        if (procedure.isEmpty()) {
            report(
                    row,
                    ParticipantField.PROCEDURE,
                    procedureText,
                    "процедура",
                    "код вроде VPR-5-MA или OGE-RU");
        }
        return year.flatMap(ofYear -> procedure.map(of -> tally.part(ofYear, of, sheet)));
    }

    private void report(
            Row row, ParticipantField field, String text, String what, String expected) {
        notes.at(row.number(), sheet.column(field))
                .warning(
                        Kind.UNREADABLE_CELL,
                        PersonalData.quotable(text),
                        text.isBlank() ? "не указано: " + what : what + " не читается",
                        expected,
                        "Строка не прочитана. Исправьте ячейку");
    }
}
