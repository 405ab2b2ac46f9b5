package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import opora.results.ReferenceData;
import opora.results.formats.sheets.HeadingNames;
import opora.results.formats.sheets.MaximumCheck;
import opora.results.formats.sheets.MetaBlock;
import opora.results.formats.sheets.ReportLabels;
import opora.results.formats.sheets.TaskColumn;

/** Ф1 «Индивидуальные результаты» of ФИС ОКО: a row per participant, a heading before each school (METHODOLOGY 5.1). */
public final class IndividualResults implements FileFormat {

    private static final Map<String, ParticipantField> NAMES =
            HeadingNames.of(
                    Map.of(
                            ParticipantField.SCHOOL, List.of("ОО"),
                            ParticipantField.MUNICIPALITY, List.of("Муниципалитет"),
                            ParticipantField.NAME, List.of("Название ОО"),
                            ParticipantField.PARTICIPANT, List.of("Код участника"),
                            ParticipantField.CLASS, List.of("Класс"),
                            ParticipantField.VARIANT, List.of("Вариант"),
                            ParticipantField.SCORE, List.of("Первичный балл"),
                            ParticipantField.MARK, List.of("Отметка"),
                            ParticipantField.JOURNAL, List.of("Отметка по журналу")));

    private static final Set<ParticipantField> REQUIRED =
            Set.of(
                    ParticipantField.SCHOOL,
                    ParticipantField.PARTICIPANT,
                    ParticipantField.SCORE,
                    ParticipantField.MARK);

    private final ReferenceData reference;

    public IndividualResults(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Layout layout() {
        return Layout.F1;
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
            if (!ReportLabels.areKnown(plan.sheet().whole(), plan.notes())) {
                return Reading.refused(layout(), findings);
            }
        }
        return new ParticipantReader(layout(), findings, reference).read(file, plans, progress);
    }

    private static List<NamedTable<ParticipantField>> tables(Opening opening) {
        return NamedTable.in(opening, NAMES, header -> header.hasAll(REQUIRED));
    }

    private ParticipantReader.Plan plan(
            NamedTable<ParticipantField> table, Labels labels, Findings findings) {
        Opening.Sheet sheet = table.sheet();
        TableHeader<ParticipantField> header = table.header();
        SheetFindings notes = table.notes(findings);
        List<TaskColumn> tasks = TaskColumns.of(header, TaskColumn::bracketed, NAMES, notes);
        MetaBlock meta = MetaBlock.above(header.row(), sheet);
        new MaximumCheck(reference, notes).check(meta, tasks);
        ParticipantSheet participants =
                new ParticipantSheet(
                        sheet.index(),
                        sheet.name(),
                        header,
                        tasks,
                        meta.orElse(labels),
                        meta.maximum(),
                        ParticipantSheet.Variants.ANY);
        return new ParticipantReader.Plan(
                participants, new SchoolHeadings(participants, notes), notes);
    }
}
