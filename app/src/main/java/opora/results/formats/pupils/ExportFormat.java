package opora.results.formats.pupils;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.ReferenceData;
import opora.results.formats.sheets.HeadingNames;
import opora.vocabulary.AcademicYear;

/**
 * The participant exports of a region of autumn 2020 and spring 2021 (METHODOLOGY 5.3). They say neither the year nor the procedure: a
 * person does; what the content suggests is shown and never assumed.
 */
public final class ExportFormat implements FileFormat {

    private static final Set<ParticipantField> REQUIRED =
            Set.of(
                    ParticipantField.SCHOOL,
                    ParticipantField.PARTICIPANT,
                    ParticipantField.VARIANT,
                    ParticipantField.SCORE);

    private final Layout layout;
    private final AcademicYear usual;
    private final String firstTask;
    private final Map<String, ParticipantField> names;
    private final ReferenceData reference;

    private ExportFormat(
            Layout layout,
            AcademicYear usual,
            String firstTask,
            Map<ParticipantField, List<String>> headings,
            ReferenceData reference) {
        this.layout = layout;
        this.usual = usual;
        this.firstTask = firstTask;
        this.names = HeadingNames.of(headings);
        this.reference = reference;
    }

    public static ExportFormat of2020(ReferenceData reference) {
        return new ExportFormat(
                Layout.PARTICIPANTS_2020,
                new AcademicYear(2020),
                "a-1-grade",
                Map.of(
                        ParticipantField.SCHOOL, List.of("user"),
                        ParticipantField.PARTICIPANT, List.of("code"),
                        ParticipantField.JOURNAL, List.of("otc"),
                        ParticipantField.CLASS, List.of("klass"),
                        ParticipantField.VARIANT, List.of("var-1"),
                        ParticipantField.SECOND_VARIANT, List.of("var-2"),
                        ParticipantField.SCORE, List.of("sum")),
                reference);
    }

    public static ExportFormat of2021(ReferenceData reference) {
        return new ExportFormat(
                Layout.PARTICIPANTS_2021,
                new AcademicYear(2021),
                "балл за 1",
                Map.of(
                        ParticipantField.SCHOOL, List.of("логин школы"),
                        ParticipantField.MUNICIPALITY, List.of("регион"),
                        ParticipantField.PARTICIPANT, List.of("код обучающегося"),
                        ParticipantField.JOURNAL,
                                List.of("отметка за предыдущую четверть/триместр"),
                        ParticipantField.CLASS, List.of("класс"),
                        ParticipantField.VARIANT, List.of("вариант"),
                        ParticipantField.SCORE, List.of("всего баллов")),
                reference);
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        List<NamedTable<ParticipantField>> tables = tables(opening);
        if (tables.size() > 1) {
            return severalExports();
        }
        ExportSheet only = ExportSheet.of(tables.getFirst(), firstTask);
        return labels.year().isPresent() && labels.procedure().isPresent()
                ? new ExportReading(layout, reference).read(file, only, labels, progress)
                : new ExportQuestion(layout, usual, reference).read(file, only, labels, progress);
    }

    private List<NamedTable<ParticipantField>> tables(Opening opening) {
        return NamedTable.in(
                opening,
                names,
                found ->
                        found.hasAll(REQUIRED)
                                && ExportSheet.columnOf(found, firstTask).isPresent());
    }

    private Reading severalExports() {
        Findings findings = new Findings();
        findings.add(
                Finding.ofFile(
                        Kind.SEVERAL_REPORTS,
                        Severity.ERROR,
                        "в книге несколько выгрузок, а какая из них к какой процедуре, не сказано",
                        "одна выгрузка в файле",
                        "Сохраните каждый лист отдельным файлом"));
        return Reading.refused(layout, findings);
    }
}
