package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import opora.upkeep.sample.exam.Examination;
import opora.upkeep.sample.exam.Papers;
import opora.upkeep.sample.exam.PupilPaper;
import opora.upkeep.sample.exam.SchoolPapers;
import opora.upkeep.sample.exam.Sitting;
import opora.upkeep.sample.exam.Task;
import opora.upkeep.sample.region.SampleRegion;

/**
 * The table of participants. With one ВПР in the file, tasks follow; with several procedures there are none, because their numbers would
 * mean different tasks.
 */
public record ParticipantTable(SampleRegion region, List<Sitting> sittings, Csv.Encoding encoding)
        implements Content {

    private static final String ABSENT = "отсутствовал";
    private static final String NOT_ATTEMPTED = "X";

    /** Codes of participants begin with the grade. */
    private static final int GRADE = 10_000;

    /** A column: its heading and what stands in it for a pupil of a school. */
    private record Column(String heading, BiFunction<SchoolPapers, PupilPaper, String> cell) {}

    @Override
    public void write(OutputStream out) throws IOException {
        List<Column> columns = columns();
        try (Csv csv = new Csv(out, encoding)) {
            columns.forEach(column -> csv.cell(column.heading()));
            csv.end();
            for (Sitting sitting : sittings) {
                new Examination(region, sitting).eachSchool(school -> lines(csv, columns, school));
            }
        }
    }

    private static void lines(Csv csv, List<Column> columns, SchoolPapers school) {
        for (PupilPaper pupil : school.papers()) {
            columns.forEach(column -> csv.cell(column.cell().apply(school, pupil)));
            csv.end();
        }
    }

    private List<Column> columns() {
        boolean vpr = sittings.stream().allMatch(sitting -> sitting.procedure().isVpr());
        List<Column> columns = new ArrayList<>(identification());
        if (vpr) {
            columns.add(
                    new Column(
                            "отметка по журналу",
                            (school, pupil) -> markOrNothing(pupil.journal())));
        }
        columns.add(new Column("отметка", (school, pupil) -> markOrNothing(pupil.result().mark())));
        columns.add(new Column("балл", ParticipantTable::score));
        if (vpr && sittings.size() == 1) {
            List<Task> tasks = Papers.of(sittings.getFirst()).tasks();
            for (int task = 0; task < tasks.size(); task++) {
                columns.add(column(tasks.get(task), task));
            }
        }
        return columns;
    }

    private static List<Column> identification() {
        return List.of(
                new Column("год", (school, pupil) -> school.sitting().year().toString()),
                new Column("процедура", (school, pupil) -> school.sitting().procedure().code()),
                new Column("код ОО", (school, pupil) -> school.school().code()),
                new Column("класс", (school, pupil) -> school.label(pupil.group())),
                new Column("код участника", ParticipantTable::code),
                new Column(
                        "вариант",
                        (school, pupil) ->
                                pupil.isAbsent() ? ABSENT : Integer.toString(pupil.variant())));
    }

    private static Column column(Task task, int index) {
        return new Column(
                task.name() + "/" + task.maximum(),
                (school, pupil) -> {
                    if (pupil.isAbsent()) {
                        return "";
                    }
                    return pupil.leftOut(index)
                            ? NOT_ATTEMPTED
                            : Integer.toString(pupil.points(index));
                });
    }

    private static String code(SchoolPapers school, PupilPaper pupil) {
        return Integer.toString(school.sitting().procedure().grade() * GRADE + pupil.number());
    }

    private static String score(SchoolPapers school, PupilPaper pupil) {
        return pupil.isAbsent() || !school.sitting().hasScores()
                ? ""
                : Integer.toString(pupil.result().score());
    }

    private static String markOrNothing(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
