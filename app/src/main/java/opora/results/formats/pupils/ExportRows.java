package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** The rows of an export: some schools filled another form, so that points stand to the right of the last task. */
record ExportRows(ParticipantSheet sheet, int firstTask, SheetFindings notes) implements RowHabits {

    /** Textbooks and authors stand there too; points and «X» are at most this long. */
    private static final int LONGEST_POINTS = 2;

    @Override
    public boolean isParticipant(Row row) {
        return true;
    }

    @Override
    public void passOver(Row row) {}

    @Override
    public void lookBeside(Row row) {
        if (sheet.tasks().isEmpty()) {
            return;
        }
        List<String> values = new ArrayList<>();
        int first = -1;
        for (int column = firstTask + sheet.tasks().size(); column < row.width(); column++) {
            String text = row.text(column).strip();
            if (!text.isEmpty() && text.length() <= LONGEST_POINTS) {
                first = first < 0 ? column : first;
                values.add(text);
            }
        }
        if (first >= 0) {
            notes.at(row.number(), first)
                    .warning(
                            Kind.VALUE_WITHOUT_COLUMN,
                            String.join(" ", values),
                            "правее последнего задания стоят баллы: заполнена другая форма",
                            "пустые ячейки",
                            "Эти баллы не прочитаны");
        }
    }
}
