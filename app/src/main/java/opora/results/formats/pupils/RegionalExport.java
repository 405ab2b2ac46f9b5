package opora.results.formats.pupils;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
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
import opora.results.formats.sheets.TaskColumn;
import opora.results.formats.sheets.ViewedFile;
import opora.vocabulary.AcademicYear;

/** The participant export of a region of 2022, sheet «Протокол» (METHODOLOGY 5.3). Like those before it, it says neither the year nor the procedure. */
public final class RegionalExport implements FileFormat {

    private static final AcademicYear USUAL = new AcademicYear(2022);

    private static final Map<String, ParticipantField> NAMES =
            HeadingNames.of(
                    Map.of(
                            ParticipantField.SCHOOL, List.of("Пользователь"),
                            ParticipantField.NAME, List.of("Школа"),
                            ParticipantField.MUNICIPALITY, List.of("Муниципалитет"),
                            ParticipantField.PARTICIPANT, List.of("Код"),
                            ParticipantField.VARIANT, List.of("Вариант"),
                            ParticipantField.CLASS, List.of("Наименование класса"),
                            ParticipantField.JOURNAL,
                                    List.of("Отметка за предыдущий триместр/ четверть/полугодие"),
                            ParticipantField.SCORE, List.of("Итого баллов")));

    private static final Set<String> NOT_NEEDED =
            Set.of("код региона", "регион", "дата загрузки", "пол");

    private static final Set<ParticipantField> REQUIRED =
            Set.of(
                    ParticipantField.SCHOOL,
                    ParticipantField.NAME,
                    ParticipantField.PARTICIPANT,
                    ParticipantField.SCORE);

    private final ReferenceData reference;

    public RegionalExport(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Layout layout() {
        return Layout.PARTICIPANTS_2022;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        List<NamedTable<ParticipantField>> tables = tables(opening);
        Findings findings = new Findings();
        if (tables.size() > 1) {
            findings.add(
                    Finding.ofFile(
                            Kind.SEVERAL_REPORTS,
                            Severity.ERROR,
                            "в книге несколько протоколов, а какой из них к какой процедуре, не сказано",
                            "один протокол в файле",
                            "Сохраните каждый лист отдельным файлом"));
            return Reading.refused(layout(), findings);
        }
        NamedTable<ParticipantField> table = tables.getFirst();
        SheetFindings notes = table.notes(findings);
        List<TaskColumn> tasks =
                TaskColumns.of(needed(table.header()), TaskColumn::bracketed, NAMES, notes);
        TableFile viewed = new ViewedFile(file, _ -> row -> new LoginRow(row, table.header()));
        return labels.year().isPresent() && labels.procedure().isPresent()
                ? known(viewed, table, tasks, labels, findings, progress)
                : asked(viewed, table, tasks, labels, progress);
    }

    private static List<NamedTable<ParticipantField>> tables(Opening opening) {
        return NamedTable.in(opening, NAMES, header -> header.hasAll(REQUIRED));
    }

    private static TableHeader<ParticipantField> needed(TableHeader<ParticipantField> header) {
        return new TableHeader<>(
                header.row(),
                header.headings(),
                header.columns(),
                header.others().stream()
                        .filter(column -> !NOT_NEEDED.contains(header.heading(column)))
                        .toList());
    }

    private Reading known(
            TableFile file,
            NamedTable<ParticipantField> table,
            List<TaskColumn> tasks,
            Labels labels,
            Findings findings,
            Progress progress)
            throws UnreadableFile {
        ParticipantSheet sheet =
                new ParticipantSheet(
                        table.sheet().index(),
                        table.sheet().name(),
                        table.header(),
                        tasks,
                        labels,
                        OptionalInt.empty(),
                        ParticipantSheet.Variants.ONE_OR_TWO);
        SheetFindings notes = table.notes(findings);
        TableRows rows =
                new TableRows(table.header(), new ExtraColumns(table.header(), notes), notes);
        return new ParticipantReader(layout(), findings, reference)
                .read(file, List.of(new ParticipantReader.Plan(sheet, rows, notes)), progress);
    }

    /** The tasks stand one beside the other, so the first of them and their number tell where they are. */
    private Reading asked(
            TableFile file,
            NamedTable<ParticipantField> table,
            List<TaskColumn> tasks,
            Labels labels,
            Progress progress)
            throws UnreadableFile {
        ExportSheet sheet =
                new ExportSheet(
                        table.sheet().index(),
                        table.sheet().name(),
                        table.header(),
                        tasks.isEmpty()
                                ? table.header().headings().size()
                                : tasks.getFirst().column(),
                        OptionalInt.of(tasks.size()));
        return new ExportQuestion(layout(), USUAL, reference).read(file, sheet, labels, progress);
    }
}
