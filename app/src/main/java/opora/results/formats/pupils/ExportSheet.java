package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import opora.intake.formats.Labels;
import opora.intake.formats.NamedTable;
import opora.intake.formats.TableHeader;
import opora.results.Paper;
import opora.results.formats.sheets.TaskColumn;

/**
 * The sheet of an export.
 *
 * @param firstTask column of the first task
 * @param taskCount how many tasks stand before the column «Учебник»; empty when there is no such column
 */
record ExportSheet(
        int index,
        String name,
        TableHeader<ParticipantField> header,
        int firstTask,
        OptionalInt taskCount) {

    private static final String TEXTBOOK = "учебник";

    static ExportSheet of(NamedTable<ParticipantField> table, String firstTaskHeading) {
        int firstTask = columnOf(table.header(), firstTaskHeading).orElseThrow();
        OptionalInt textbook = columnOf(table.header(), TEXTBOOK);
        return new ExportSheet(
                table.sheet().index(),
                table.sheet().name(),
                table.header(),
                firstTask,
                textbook.isPresent()
                        ? OptionalInt.of(textbook.getAsInt() - firstTask)
                        : OptionalInt.empty());
    }

    static OptionalInt columnOf(TableHeader<ParticipantField> header, String heading) {
        for (int column = 0; column < header.headings().size(); column++) {
            if (header.heading(column).equals(heading)) {
                return OptionalInt.of(column);
            }
        }
        return OptionalInt.empty();
    }

    /** The tasks of the paper under the columns where they stand; none when the paper is not known. */
    ParticipantSheet with(List<Paper.Task> tasks, Labels labels) {
        List<TaskColumn> columns = new ArrayList<>();
        for (int task = 0; task < tasks.size(); task++) {
            columns.add(new TaskColumn(firstTask + task, tasks.get(task)));
        }
        return new ParticipantSheet(
                index,
                name,
                header,
                List.copyOf(columns),
                labels,
                OptionalInt.empty(),
                ParticipantSheet.Variants.ONE_OR_TWO);
    }
}
