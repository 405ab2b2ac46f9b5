package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.results.Detail;
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
    private final ReferenceData reference;
    private final Detail detail;

    public ParticipantReader(Layout layout, Findings findings, ReferenceData reference) {
        this(layout, findings, reference, Detail.CLASSES);
    }

    ParticipantReader(Layout layout, Findings findings, ReferenceData reference, Detail detail) {
        this.layout = layout;
        this.findings = findings;
        this.reference = reference;
        this.detail = detail;
    }

    public Reading read(TableFile file, List<Plan> plans, FileFormat.Progress progress)
            throws UnreadableFile {
        if (tasksDiffer(plans)) {
            return Reading.refused(layout, findings);
        }
        Optional<FileTally> quickly = quickly(file, plans);
        FileTally tally = quickly.isPresent() ? quickly.get() : inOrder(file, plans, progress);
        return new ParticipantReading(layout, tally, plans, findings).reading();
    }

    private Optional<FileTally> quickly(TableFile file, List<Plan> plans) {
        if (!PlainReading.suits(plans)) {
            return Optional.empty();
        }
        Plan plan = plans.getFirst();
        FileTally tally = new FileTally(reference, detail);
        boolean isRead =
                file.sheets()
                        .get(plan.sheet().index())
                        .plainLines()
                        .filter(new PlainReading(plan, tally)::read)
                        .isPresent();
        return isRead ? Optional.of(tally) : Optional.empty();
    }

    private FileTally inOrder(TableFile file, List<Plan> plans, FileFormat.Progress progress)
            throws UnreadableFile {
        FileTally tally = new FileTally(reference, detail);
        long done = 0;
        Map<Integer, List<Plan>> sheets = bySheet(plans);
        for (Map.Entry<Integer, List<Plan>> sheet : sheets.entrySet()) {
            List<ParticipantRows> tables =
                    sheet.getValue().stream()
                            .map(plan ->
                                    new ParticipantRows(
                                            plan.sheet(), tally, plan.notes(), plan.habits()))
                            .toList();
            done = readSheet(file.sheets().get(sheet.getKey()), tables, progress, done);
        }
        if (tally.someAreRepeated()) {
            readRepeated(file, sheets, tally);
        }
        return tally;
    }

    private static void readRepeated(
            TableFile file, Map<Integer, List<Plan>> sheets, FileTally tally)
            throws UnreadableFile {
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

    private static long readSheet(
            TableSheet sheet,
            List<ParticipantRows> tables,
            FileFormat.Progress progress,
            long before)
            throws UnreadableFile {
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
