package opora.results.formats.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import opora.intake.formats.ColumnMap.Group;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Findings;
import opora.intake.formats.Layout;
import opora.intake.formats.Meaning;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.ReferenceData;
import opora.results.formats.pupils.ParticipantField;
import opora.results.formats.pupils.ParticipantReader;
import opora.results.formats.pupils.ParticipantSheet;
import opora.results.formats.pupils.RowHabits;
import opora.results.formats.sheets.TaskColumn;
import opora.results.formats.sheets.TotalRows;
import opora.results.formats.sheets.ViewedFile;

/** Reads a table with a row per participant; in a row may stand the results of several subjects. */
record MappedPupils(MappedSheet sheet, ReferenceData reference) {

    private static final Map<Meaning, ParticipantField> FIELDS =
            Map.ofEntries(
                    Map.entry(Meaning.YEAR, ParticipantField.YEAR),
                    Map.entry(Meaning.PROCEDURE, ParticipantField.PROCEDURE),
                    Map.entry(Meaning.SCHOOL, ParticipantField.SCHOOL),
                    Map.entry(Meaning.SCHOOL_NAME, ParticipantField.NAME),
                    Map.entry(Meaning.MUNICIPALITY, ParticipantField.MUNICIPALITY),
                    Map.entry(Meaning.CLASS, ParticipantField.CLASS),
                    Map.entry(Meaning.PARTICIPANT, ParticipantField.PARTICIPANT),
                    Map.entry(Meaning.VARIANT, ParticipantField.VARIANT),
                    Map.entry(Meaning.MARK, ParticipantField.MARK),
                    Map.entry(Meaning.SCORE, ParticipantField.SCORE),
                    Map.entry(Meaning.JOURNAL, ParticipantField.JOURNAL));

    Reading read(TableFile file, FileFormat.Progress progress) throws UnreadableFile {
        Findings findings = new Findings();
        List<Group> groups = sheet.map().groups();
        List<ParticipantReader.Plan> plans = new ArrayList<>();
        for (Group group : groups) {
            SheetFindings notes = sheet.notes(findings);
            plans.add(
                    new ParticipantReader.Plan(
                            participants(group),
                            new Habits(
                                    sheet,
                                    group,
                                    new UnclearRows(sheet, notes),
                                    group.equals(groups.getFirst())),
                            notes));
        }
        return new ParticipantReader(Layout.MAPPED, findings, reference)
                .read(
                        new ViewedFile(file, _ -> row -> new MappedRow(row, sheet, groups)),
                        plans,
                        progress);
    }

    private ParticipantSheet participants(Group group) {
        TableHeader<ParticipantField> header =
                sheet.header(FIELDS, group, ParticipantField.PROCEDURE);
        List<TaskColumn> tasks =
                group.tasks().stream()
                        .flatMap(column ->
                                TaskColumn.slashed(
                                        column, sheet.map().columns().get(column).detail())
                                        .stream())
                        .toList();
        return new ParticipantSheet(
                sheet.sheet().index(),
                sheet.sheet().name(),
                header,
                tasks,
                sheet.labels(group),
                OptionalInt.empty(),
                ParticipantSheet.Variants.ANY);
    }

    /** What is wrong with a row as a whole is said once, with the first group. */
    private record Habits(MappedSheet sheet, Group group, UnclearRows unclear, boolean first)
            implements RowHabits {

        @Override
        public boolean isParticipant(Row row) {
            return !isTotal(row)
                    && !unclear.has(row)
                    && (sheet.map().groups().size() == 1 || !MappedSheet.isSilent(row, group));
        }

        private boolean isTotal(Row row) {
            return TotalRows.isTotal(row, sheet.map().column(Meaning.SCHOOL));
        }

        @Override
        public void passOver(Row row) {
            if (first && isTotal(row)) {
                TotalRows.report(row, unclear.notes());
            } else if (first) {
                unclear.report(row);
            }
        }

        @Override
        public void lookBeside(Row row) {}
    }
}
