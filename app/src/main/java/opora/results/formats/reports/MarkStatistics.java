package opora.results.formats.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.ReferenceData;
import opora.results.formats.sheets.MaximumCheck;
import opora.results.formats.sheets.MetaBlock;
import opora.results.formats.sheets.ReportLabels;

/** Ф3 «Статистика по отметкам» of ФИС ОКО: participants and percentages of marks by group, down to the school (METHODOLOGY 5.1). */
public final class MarkStatistics implements FileFormat {

    private final ReferenceData reference;

    public MarkStatistics(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Layout layout() {
        return Layout.F3;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        List<MarkSheet> sheets = new ArrayList<>();
        for (NamedTable<MarkField> table : tables(opening)) {
            SheetFindings notes = table.notes(findings);
            MetaBlock meta = MetaBlock.above(table.header().row(), table.sheet());
            new MaximumCheck(reference, notes).check(meta, List.of());
            if (!ReportLabels.areKnown(meta.orElse(labels), notes)) {
                return Reading.refused(layout(), findings);
            }
            MarkSheet rows = new MarkSheet(table.header(), meta.orElse(labels), notes);
            table.read(file, progress, rows::row);
            sheets.add(rows);
        }
        return new MarkReading(layout(), findings).reading(sheets);
    }

    /** «Распределение первичных баллов» has columns 2–5 too, among others. */
    private static List<NamedTable<MarkField>> tables(Opening opening) {
        return NamedTable.in(
                opening,
                MarkField.NAMES,
                header ->
                        header.hasAll(Set.of(MarkField.values()))
                                && header.others().stream()
                                        .noneMatch(column -> header.heading(column).equals("1")));
    }
}
