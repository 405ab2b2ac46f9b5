package opora.results.formats;

import java.util.List;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.results.ReferenceData;

/**
 * Reads all sheets of a file of participants, whatever its layout, and adds them up to outcomes. Memory grows with schools and tasks; a
 * participant takes some 16 bytes, so that doubles can be told.
 */
final class ParticipantReader {

    /** A sheet, what is peculiar to its rows, and where findings about it go. */
    record Plan(ParticipantSheet sheet, RowHabits habits, SheetFindings notes) {}

    private final Layout layout;
    private final Findings findings;
    private final FileTally tally;

    ParticipantReader(Layout layout, Findings findings, ReferenceData reference) {
        this.layout = layout;
        this.findings = findings;
        this.tally = new FileTally(reference);
    }

    Reading read(TableFile file, List<Plan> plans, FileFormat.Progress progress)
            throws UnreadableFile {
        if (tasksDiffer(plans)) {
            return Reading.refused(layout, findings);
        }
        long done = 0;
        for (Plan plan : plans) {
            done = readSheet(file, plan, progress, done);
        }
        if (tally.someAreRepeated()) {
            RepeatedRows repeated = new RepeatedRows(tally);
            for (Plan plan : plans) {
                RepeatedRows.OneSheet again = repeated.sheet(plan);
                sheetOf(file, plan)
                        .read(row -> {
                            again.row(row);
                            return TableSheet.Next.MORE;
                        });
            }
        }
        return new ParticipantReading(layout, tally, plans, findings).reading();
    }

    /** Sheets that may tell of the same procedure must have the same tasks, or their points cannot be added up. */
    private boolean tasksDiffer(List<Plan> plans) {
        for (Plan plan : plans.subList(1, plans.size())) {
            for (Plan before : plans.subList(0, plans.indexOf(plan))) {
                boolean alike = plan.sheet().whole().equals(before.sheet().whole());
                if (alike
                        && !FileTally.tasksOf(plan.sheet())
                                .equals(FileTally.tasksOf(before.sheet()))) {
                    plan.notes()
                            .all()
                            .error(
                                    Kind.SEVERAL_REPORTS,
                                    "",
                                    "задания не те, что на листе «%s»"
                                            .formatted(before.sheet().name()),
                                    "одни и те же столбцы заданий",
                                    "Сохраните листы отдельными файлами");
                    return true;
                }
            }
        }
        return false;
    }

    private long readSheet(TableFile file, Plan plan, FileFormat.Progress progress, long before)
            throws UnreadableFile {
        ParticipantRows rows =
                new ParticipantRows(plan.sheet(), tally, plan.notes(), plan.habits());
        long[] done = {before};
        sheetOf(file, plan)
                .read(row -> {
                    rows.row(row);
                    progress.read(++done[0]);
                    return TableSheet.Next.MORE;
                });
        rows.end();
        return done[0];
    }

    private static TableSheet sheetOf(TableFile file, Plan plan) {
        return file.sheets().get(plan.sheet().index());
    }
}
