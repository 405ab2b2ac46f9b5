package opora.results.formats.pupils;

import java.util.stream.IntStream;
import opora.office.PlainLine;

/**
 * Where the columns of a table stand; −1 for those it does not have.
 *
 * @param width columns of the header
 * @param unnamed columns without a heading
 * @param tasks columns of the tasks
 * @param maxima of the tasks
 */
record PlainColumns(
        int year,
        int procedure,
        int school,
        int label,
        int participant,
        int variant,
        int journal,
        int mark,
        int score,
        int width,
        int[] unnamed,
        int[] tasks,
        int[] maxima) {

    static PlainColumns of(ParticipantSheet sheet) {
        int width = sheet.header().headings().size();
        return new PlainColumns(
                sheet.column(ParticipantField.YEAR),
                sheet.column(ParticipantField.PROCEDURE),
                sheet.column(ParticipantField.SCHOOL),
                sheet.column(ParticipantField.CLASS),
                sheet.column(ParticipantField.PARTICIPANT),
                sheet.column(ParticipantField.VARIANT),
                sheet.column(ParticipantField.JOURNAL),
                sheet.column(ParticipantField.MARK),
                sheet.column(ParticipantField.SCORE),
                width,
                IntStream.range(0, width)
                        .filter(column -> sheet.header().heading(column).isEmpty())
                        .toArray(),
                sheet.tasks().stream().mapToInt(task -> task.column()).toArray(),
                sheet.tasks().stream().mapToInt(task -> task.task().maximum()).toArray());
    }

    /** Whether something stands under no heading. */
    boolean someStandBeside(PlainLine line) {
        for (int column : unnamed) {
            if (line.size(column) > 0) {
                return true;
            }
        }
        return line.cells() > width && line.width() > width;
    }
}
