package opora.reference.web;

import java.util.ArrayList;
import java.util.List;
import opora.reference.WorkTask;
import opora.results.Description;

/** The tasks of a loaded description of a work. */
final class DescribedTasks {

    private DescribedTasks() {}

    /** Those whose points can be read. */
    static List<WorkTask> of(Description work) {
        List<WorkTask> tasks = new ArrayList<>();
        for (String number : work.rows()) {
            String maximum = text(work, number, Description.MAXIMUM);
            if (maximum.matches("[1-9]\\d?")) {
                tasks.add(
                        new WorkTask(
                                number,
                                Integer.parseInt(maximum),
                                text(work, number, Description.LEVEL),
                                text(work, number, Description.SKILL),
                                text(work, number, Description.CONTENT_CODES)));
            }
        }
        return tasks;
    }

    private static String text(Description work, String number, String heading) {
        return work.text(number, heading).orElse("").replace(';', ',').replaceAll("\\s+", " ");
    }
}
