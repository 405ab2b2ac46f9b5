package opora.results.formats.pupils;

import opora.intake.formats.ExtraColumns;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.formats.sheets.TotalRows;

/** The rows of a table of participants: totals are left out, cells without a heading are named. */
record TableRows(TableHeader<ParticipantField> header, ExtraColumns extra, SheetFindings notes)
        implements RowHabits {

    @Override
    public boolean isParticipant(Row row) {
        return !TotalRows.isTotal(row, header.column(ParticipantField.SCHOOL));
    }

    @Override
    public void passOver(Row row) {
        TotalRows.report(row, notes);
    }

    @Override
    public void lookBeside(Row row) {
        extra.check(row);
    }
}
