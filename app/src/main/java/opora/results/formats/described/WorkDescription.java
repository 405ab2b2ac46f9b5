package opora.results.formats.described;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
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
import opora.results.Description;
import opora.results.DescriptionFacts;
import opora.results.ReferenceData;
import opora.results.formats.sheets.MetaBlock;
import opora.results.formats.sheets.ReportLabels;

/** The description of a work: its tasks, what each checks and how many points it gives (METHODOLOGY 5.3). */
public final class WorkDescription implements FileFormat {

    private final ReferenceData reference;

    public WorkDescription(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Layout layout() {
        return Layout.WORK_DESCRIPTION;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    private static List<NamedTable<WorkField>> tables(Opening opening) {
        return NamedTable.in(opening, WorkField.NAMES, WorkDescription::areEnough);
    }

    private static boolean areEnough(TableHeader<WorkField> header) {
        return (header.has(WorkField.PRINTED) || header.has(WorkField.NUMBER))
                && header.has(WorkField.MAXIMUM)
                && (header.has(WorkField.SKILL) || header.has(WorkField.CONTENT_CODE));
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        List<NamedTable<WorkField>> tables = tables(opening);
        if (tables.size() > 1) {
            findings.add(several());
            return Reading.refused(layout(), findings);
        }
        NamedTable<WorkField> table = tables.getFirst();
        SheetFindings notes = table.notes(findings);
        Labels known = MetaBlock.above(table.header().row(), table.sheet()).orElse(labels);
        if (!ReportLabels.areKnown(known, notes)) {
            return Reading.refused(layout(), findings);
        }
        ExtraColumns.report(table.header(), table.header().others(), WorkField.NAMES, notes);
        WorkTasks tasks = new WorkTasks(table.header(), notes);
        table.read(file, progress, tasks::row);
        Optional<Description> work = tasks.end(known, reference);
        return new Reading(
                layout(),
                work.map(one -> List.of(part(known, one))).orElse(List.of()),
                List.of(),
                findings,
                new DescriptionFacts(work.map(List::of).orElse(List.of())),
                Labels.NONE);
    }

    private static Reading.Part part(Labels labels, Description work) {
        return new Reading.Part(
                labels.year(),
                labels.procedure(),
                work.source().rows(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Finding several() {
        return Finding.ofFile(
                Finding.Kind.SEVERAL_REPORTS,
                Finding.Severity.ERROR,
                "в книге несколько описаний работ, а какое из них к какой процедуре, не сказано",
                "одно описание в файле",
                "Сохраните каждый лист отдельным файлом");
    }
}
