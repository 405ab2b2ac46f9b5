package opora.results.formats.pupils;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.PersonalData;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Reads an export of which a person has said the year and the procedure. */
record ExportReading(Layout layout, ReferenceData reference) {

    Reading read(TableFile file, ExportSheet sheet, Labels labels, FileFormat.Progress progress)
            throws UnreadableFile {
        Procedure procedure = labels.procedure().orElseThrow();
        AcademicYear year = labels.year().orElseThrow();
        Findings findings = new Findings();
        SheetFindings notes = new SheetFindings(findings, sheet.name(), sheet.header()::address);
        Optional<Paper> paper = reference.paper(procedure, year);
        if (paper.isPresent() && contradicts(sheet, paper.get())) {
            findings.add(otherPaper(sheet, paper.get(), procedure, year));
            return Reading.refused(layout, findings);
        }
        if (paper.isEmpty()) {
            findings.add(unknownPaper(procedure, year));
        }
        reportPersonal(sheet, notes);
        List<Paper.Task> tasks = paper.map(Paper::tasks).orElse(List.of());
        ParticipantSheet participants = sheet.with(tasks, labels);
        ExportRows rows = new ExportRows(participants, sheet.firstTask(), notes);
        return new ParticipantReader(layout, findings, reference)
                .read(
                        file,
                        List.of(new ParticipantReader.Plan(participants, rows, notes)),
                        progress);
    }

    private static boolean contradicts(ExportSheet sheet, Paper paper) {
        return sheet.taskCount().isPresent()
                && sheet.taskCount().getAsInt() != paper.tasks().size();
    }

    private static Finding otherPaper(
            ExportSheet sheet, Paper paper, Procedure procedure, AcademicYear year) {
        return Finding.ofFile(
                Kind.MAX_MISMATCH,
                Severity.ERROR,
                "в файле %d столбцов с заданиями, а в работе «%s» %s года их %d"
                        .formatted(
                                sheet.taskCount().orElse(0),
                                procedure.title(),
                                year,
                                paper.tasks().size()),
                "столбцы заданий этой работы",
                "Проверьте, та ли указана процедура");
    }

    private static Finding unknownPaper(Procedure procedure, AcademicYear year) {
        return Finding.ofFile(
                Kind.MISSING_METADATA,
                Severity.WARNING,
                "состав работы «%s» %s года не опубликован, баллы за задания не прочитаны"
                        .formatted(procedure.title(), year),
                "",
                "Отметки и баллы учтены");
    }

    private static void reportPersonal(ExportSheet sheet, SheetFindings notes) {
        List<Integer> personal =
                sheet.header().others().stream()
                        .filter(column -> PersonalData.isNamedBy(sheet.header().heading(column)))
                        .toList();
        ExtraColumns.report(sheet.header(), personal, Map.of(), notes);
    }
}
