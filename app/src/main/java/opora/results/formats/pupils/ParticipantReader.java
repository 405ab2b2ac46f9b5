package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
public final class ParticipantReader {

    /** A sheet, what is peculiar to its rows, and where findings about it go. */
    public record Plan(ParticipantSheet sheet, RowHabits habits, SheetFindings notes) {}

    private final Layout layout;
    private final Findings findings;
    private final FileTally tally;

    public ParticipantReader(Layout layout, Findings findings, ReferenceData reference) {
        this.layout = layout;
        this.findings = findings;
        this.tally = new FileTally(reference);
    }

    public Reading read(TableFile file, List<Plan> plans, FileFormat.Progress progress)
            throws UnreadableFile {
        if (tasksDiffer(plans)) {
            return Reading.refused(layout, findings);
        }
        long done = 0;
        Map<Integer, List<Plan>> sheets = bySheet(plans);
        for (Map.Entry<Integer, List<Plan>> sheet : sheets.entrySet()) {
            done = readSheet(file.sheets().get(sheet.getKey()), sheet.getValue(), progress, done);
        }
        if (tally.someAreRepeated()) {
            RepeatedRows repeated = new RepeatedRows(tally);
            for (Map.Entry<Integer, List<Plan>> sheet : sheets.entrySet()) {
                List<RepeatedRows.OneSheet> again =
                        sheet.getValue().stream().map(repeated::sheet).toList();
                file.sheets()
                        .get(sheet.getKey())
                        .read(row -> {
                            again.forEach(plan -> plan.row(row));
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

    /** Several tables may stand on one sheet, one below the other: it is walked through once for all of them. */
    private static Map<Integer, List<Plan>> bySheet(List<Plan> plans) {
        Map<Integer, List<Plan>> sheets = new LinkedHashMap<>();
        for (Plan plan : plans) {
            sheets.computeIfAbsent(plan.sheet().index(), _ -> new ArrayList<>()).add(plan);
        }
        return sheets;
    }

    private long readSheet(
            TableSheet sheet, List<Plan> plans, FileFormat.Progress progress, long before)
            throws UnreadableFile {
        List<ParticipantRows> tables =
                plans.stream()
                        .map(plan ->
                                new ParticipantRows(
                                        plan.sheet(), tally, plan.notes(), plan.habits()))
                        .toList();
        long[] done = {before};
        sheet.read(row -> {
            tables.forEach(table -> table.row(row));
            progress.read(++done[0]);
            return TableSheet.Next.MORE;
        });
        tables.forEach(ParticipantRows::end);
        return done[0];
    }
}
