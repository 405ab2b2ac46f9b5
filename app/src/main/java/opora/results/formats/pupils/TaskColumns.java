package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.results.formats.sheets.TaskColumn;

/** Parts the columns of a sheet of participants into tasks and those that are not read. */
final class TaskColumns {

    /** How a layout writes the heading of a task. */
    @FunctionalInterface
    interface Heading {
        Optional<TaskColumn> task(int column, String heading);
    }

    private TaskColumns() {}

    /** The tasks in the order of the columns. Columns that are not read are told, and a task that stands twice is an error. */
    static List<TaskColumn> of(
            TableHeader<ParticipantField> header,
            Heading heading,
            Map<String, ParticipantField> names,
            SheetFindings notes) {
        List<TaskColumn> tasks = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (int column : header.others()) {
            String written = header.headings().get(column);
            Optional<TaskColumn> task = heading.task(column, written);
            if (task.isEmpty()) {
                others.add(column);
            } else if (numbers.add(task.get().task().number())) {
                tasks.add(task.get());
            } else {
                notes.at(header.row(), column)
                        .error(
                                Kind.UNKNOWN_COLUMN,
                                written,
                                "задание «%s» стоит в таблице дважды"
                                        .formatted(task.get().task().number()),
                                "каждое задание один раз",
                                "Оставьте тот столбец, который верен");
            }
        }
        ExtraColumns.report(header, others, names, notes);
        return List.copyOf(tasks);
    }
}
