package opora.results.formats.pupils;

import static opora.results.formats.pupils.ParticipantField.CLASS;
import static opora.results.formats.pupils.ParticipantField.PROCEDURE;
import static opora.results.formats.pupils.ParticipantField.SCHOOL;
import static opora.results.formats.pupils.ParticipantField.YEAR;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.office.PlainLine;
import opora.results.formats.sheets.TaskColumn;

/**
 * Where the columns of a table stand; −1 for those it does not have.
 *
 * @param width columns of the header
 * @param unnamed columns without a heading
 * @param tasks columns of the tasks
 * @param maxima of the tasks
 * @param address how many columns tell of the year, the procedure, the school and the class, when the table begins with them and has no columns that are not read; else 0
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
        int[] maxima,
        int address) {

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
                sheet.tasks().stream().mapToInt(task -> task.task().maximum()).toArray(),
                address(sheet));
    }

    /** Only of a table whose other columns are all read. */
    private static int address(ParticipantSheet sheet) {
        int[] all =
                IntStream.concat(
                                IntStream.of(columns(sheet, Stream.of(ParticipantField.values()))),
                                sheet.tasks().stream().mapToInt(TaskColumn::column))
                        .sorted()
                        .toArray();
        boolean everyOne =
                Arrays.equals(all, IntStream.range(0, sheet.header().headings().size()).toArray());
        int[] address = columns(sheet, Stream.of(YEAR, PROCEDURE, SCHOOL, CLASS));
        boolean first = Arrays.equals(address, IntStream.range(0, address.length).toArray());
        return everyOne && first ? address.length : 0;
    }

    private static int[] columns(ParticipantSheet sheet, Stream<ParticipantField> fields) {
        return fields.filter(sheet::has).mapToInt(sheet::column).sorted().toArray();
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
