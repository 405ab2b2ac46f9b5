package opora.reference.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.reference.WorkTask;

/** Tasks of a work, a line each: number; points; level; skill; КЭС. */
final class TaskLines {

    private static final int MOST = 100;
    private static final int LONGEST = 12;
    private static final int FIELDS = 5;

    private TaskLines() {}

    static List<WorkTask> read(String text, Map<String, String> mistakes) {
        List<WorkTask> tasks = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
            String[] cells = line.split(";", FIELDS);
            String number = cells[0].strip();
            String points = cell(cells, 1);
            if (number.isEmpty() || number.length() > LONGEST || number.contains(" ")) {
                mistakes.put("tasks", "«%s»: сначала номер задания".formatted(shown(line)));
                return List.of();
            }
            if (!points.matches("[1-9]\\d?")) {
                mistakes.put(
                        "tasks",
                        "Задание %s: после номера и точки с запятой нужен балл от 1 до 99"
                                .formatted(number));
                return List.of();
            }
            if (!numbers.add(number)) {
                mistakes.put("tasks", "Задание %s названо дважды".formatted(number));
                return List.of();
            }
            tasks.add(
                    new WorkTask(
                            number,
                            Integer.parseInt(points),
                            cell(cells, 2),
                            cell(cells, 3),
                            cell(cells, 4)));
        }
        if (tasks.size() > MOST) {
            mistakes.put("tasks", "Заданий больше ста: это не одна работа");
            return List.of();
        }
        return tasks;
    }

    static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip() : "";
    }

    static String shown(String line) {
        return line.length() > 40 ? line.substring(0, 40) + "…" : line;
    }
}
