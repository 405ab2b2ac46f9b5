package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import opora.upkeep.sample.exam.Examination;
import opora.upkeep.sample.exam.PupilPaper;
import opora.upkeep.sample.exam.SchoolPapers;
import opora.upkeep.sample.exam.Sitting;
import opora.upkeep.sample.exam.Task;
import opora.upkeep.sample.region.SampleRegion;

/** Ф1 «Индивидуальные результаты» of the whole region. Absent pupils are not in it: their numbers are missing. */
public record IndividualResults(SampleRegion region, Sitting sitting) implements Content {

    private static final String TITLE = "Индивидуальные результаты";
    private static final List<String> BEFORE_TASKS =
            List.of("ОО", "Муниципалитет", "Название ОО", "Код участника", "Класс", "Вариант");
    private static final List<String> AFTER_TASKS =
            List.of("Первичный балл", "Отметка", "Отметка по журналу");
    private static final int FIRST_TASK = BEFORE_TASKS.size();
    private static final int GRADE = 10_000;

    @Override
    public void write(OutputStream out) throws IOException {
        Examination examination = new Examination(region, sitting);
        List<Task> tasks = examination.paper().tasks();
        try (RawWorkbook workbook = PortalReport.open(out, TITLE, examination)) {
            headings(workbook, tasks);
            int[] row = {PortalReport.FIRST};
            examination.eachSchool(
                    papers -> row[0] = school(workbook, papers, tasks.size(), row[0]));
        }
    }

    private static void headings(RawWorkbook workbook, List<Task> tasks) {
        workbook.row(PortalReport.LEVELS).text(2, "Уровень сложности задания");
        for (int task = 0; task < tasks.size(); task++) {
            workbook.text(FIRST_TASK + task, tasks.get(task).level().letter());
        }
        workbook.row(PortalReport.HEADINGS);
        int column = 0;
        for (String heading : BEFORE_TASKS) {
            workbook.text(column++, heading);
        }
        for (Task task : tasks) {
            workbook.text(column++, "%s (%dб)".formatted(task.name(), task.maximum()));
        }
        for (String heading : AFTER_TASKS) {
            workbook.text(column++, heading);
        }
    }

    /** Answers the next free row. */
    private static int school(RawWorkbook workbook, SchoolPapers school, int tasks, int from) {
        int row = from;
        String name = PortalGroup.of(school.school());
        workbook.row(row++).text(0, name + " | Кол-во участников: " + school.participants());
        String municipality = school.school().place().municipality().name();
        for (PupilPaper pupil : school.papers()) {
            if (pupil.isAbsent()) {
                continue;
            }
            workbook.row(row++)
                    .text(0, school.school().code())
                    .text(1, municipality)
                    .text(2, name)
                    .number(3, school.sitting().procedure().grade() * GRADE + pupil.number())
                    .number(4, pupil.group())
                    .number(5, pupil.variant());
            results(workbook, pupil, tasks);
        }
        return row;
    }

    private static void results(RawWorkbook workbook, PupilPaper pupil, int tasks) {
        for (int task = 0; task < tasks; task++) {
            workbook.number(FIRST_TASK + task, pupil.points(task));
        }
        int after = FIRST_TASK + tasks;
        workbook.number(after, pupil.result().score()).number(after + 1, pupil.result().mark());
        if (pupil.journal() > 0) {
            workbook.number(after + 2, pupil.journal());
        }
    }
}
