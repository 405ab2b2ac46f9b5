package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.Detail;
import opora.results.ReferenceData;
import opora.results.formats.sheets.HeadingNames;
import opora.results.formats.sheets.TaskColumn;

/** One row per participant under the headings of FORMATS.md, "Table of participants"; several procedures and years at once. */
public final class ParticipantsTable implements FileFormat {

    private static final Map<String, ParticipantField> NAMES =
            HeadingNames.of(
                    Map.of(
                            ParticipantField.YEAR, List.of("year", "год"),
                            ParticipantField.PROCEDURE, List.of("procedure", "процедура"),
                            ParticipantField.SCHOOL, List.of("school", "код ОО"),
                            ParticipantField.CLASS, List.of("class", "класс"),
                            ParticipantField.PARTICIPANT, List.of("participant", "код участника"),
                            ParticipantField.VARIANT, List.of("variant", "вариант"),
                            ParticipantField.JOURNAL, List.of("journal_mark", "отметка по журналу"),
                            ParticipantField.MARK, List.of("mark", "отметка"),
                            ParticipantField.SCORE, List.of("score", "балл")));

    private final ReferenceData reference;
    private final Detail detail;

    public ParticipantsTable(ReferenceData reference, Detail detail) {
        this.reference = reference;
        this.detail = detail;
    }

    @Override
    public Layout layout() {
        return Layout.PARTICIPANTS;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        List<ParticipantReader.Plan> plans = new ArrayList<>();
        for (NamedTable<ParticipantField> table : tables(opening)) {
            plans.add(plan(table, labels, findings));
        }
        for (ParticipantReader.Plan plan : plans) {
            if (!MissingColumns.none(plan)) {
                return Reading.refused(layout(), findings);
            }
        }
        return new ParticipantReader(layout(), findings, reference, detail)
                .read(file, plans, progress);
    }

    private static List<NamedTable<ParticipantField>> tables(Opening opening) {
        return NamedTable.in(opening, NAMES, ParticipantsTable::isEnough);
    }

    private static boolean isEnough(TableHeader<ParticipantField> header) {
        boolean result = header.has(ParticipantField.MARK) || header.has(ParticipantField.SCORE);
        boolean when = header.has(ParticipantField.YEAR) || header.has(ParticipantField.PROCEDURE);
        return header.has(ParticipantField.SCHOOL)
                && (result || (when && header.has(ParticipantField.PARTICIPANT)));
    }

    private static ParticipantReader.Plan plan(
            NamedTable<ParticipantField> table, Labels labels, Findings findings) {
        Opening.Sheet sheet = table.sheet();
        TableHeader<ParticipantField> header = table.header();
        SheetFindings notes = table.notes(findings);
        List<TaskColumn> tasks = TaskColumns.of(header, TaskColumn::slashed, NAMES, notes);
        ParticipantSheet participants =
                new ParticipantSheet(
                        sheet.index(),
                        sheet.name(),
                        header,
                        tasks,
                        labels,
                        OptionalInt.empty(),
                        ParticipantSheet.Variants.ANY);
        return new ParticipantReader.Plan(
                participants, new TableRows(header, new ExtraColumns(header, notes), notes), notes);
    }
}
