package opora.results.formats.reports;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Heading;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.results.Complement;
import opora.results.Complement.Kind;
import opora.results.OutcomeFacts;
import opora.results.ReferenceData;
import opora.results.formats.sheets.MaximumCheck;
import opora.results.formats.sheets.MetaBlock;
import opora.results.formats.sheets.ReportLabels;
import opora.results.formats.sheets.SheetWords;

/** A report of ФИС ОКО about groups of participants that tells nobody failed, known by its title (METHODOLOGY 5.1). */
public final class GroupReport implements FileFormat {

    private final Layout layout;
    private final Kind kind;
    private final ReferenceData reference;

    private GroupReport(Layout layout, Kind kind, ReferenceData reference) {
        this.layout = layout;
        this.kind = kind;
        this.reference = reference;
    }

    public static List<FileFormat> all(ReferenceData reference) {
        return List.of(
                new GroupReport(Layout.JOURNAL_COMPARISON, Kind.JOURNAL, reference),
                new GroupReport(Layout.TASKS, Kind.TASKS, reference),
                new GroupReport(Layout.TASKS_BY_GROUP, Kind.TASKS_BY_GROUP, reference),
                new GroupReport(Layout.PLANNED_RESULTS, Kind.PLANNED_RESULTS, reference),
                new GroupReport(Layout.SCORES, Kind.SCORES, reference));
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.sheets().stream().anyMatch(this::isTitled);
    }

    /** «Выполнение заданий» begins «Выполнение заданий группами участников» too. */
    private boolean isTitled(Opening.Sheet sheet) {
        return SheetWords.haveTitle(sheet, plain(kind))
                && (kind != Kind.TASKS
                        || !SheetWords.haveTitle(sheet, plain(Kind.TASKS) + " группами"));
    }

    private static String plain(Kind kind) {
        return Heading.plain(kind.title());
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        ComplementRows rows = new ComplementRows();
        for (Opening.Sheet sheet : opening.sheets()) {
            if (isTitled(sheet)) {
                new OneSheet(file.sheets().get(sheet.index()), sheet, labels, findings)
                        .read(rows, progress);
            }
        }
        rows.end();
        if (rows.complements().isEmpty() && findings.isEmpty()) {
            findings.add(noRows());
        }
        return new Reading(
                layout,
                rows.parts(),
                rows.schools(),
                findings,
                new OutcomeFacts(List.of(), rows.complements()),
                Labels.NONE);
    }

    private static Finding noRows() {
        return Finding.ofFile(
                Finding.Kind.NO_DATA_ROWS,
                Finding.Severity.ERROR,
                "в отчёте нет ни одной группы участников",
                "строки вида «СОШ № 2(edu203389)»",
                "Скачайте отчёт заново");
    }

    /** One sheet of the book: one report. */
    private final class OneSheet {

        private final TableSheet content;
        private final Opening.Sheet sheet;
        private final Labels said;
        private final Findings findings;

        private OneSheet(TableSheet content, Opening.Sheet sheet, Labels said, Findings findings) {
            this.content = content;
            this.sheet = sheet;
            this.said = said;
            this.findings = findings;
        }

        private void read(ComplementRows rows, Progress progress) throws UnreadableFile {
            Optional<ReportHeader> header = ReportHeader.in(sheet);
            Optional<PlannedHeader> planned =
                    kind == Kind.PLANNED_RESULTS ? PlannedHeader.in(sheet) : Optional.empty();
            if (header.isPresent()) {
                groups(header.get(), rows, progress);
            } else if (planned.isPresent()) {
                skills(planned.get(), rows, progress);
            } else {
                reportNoHeader();
            }
        }

        private void groups(ReportHeader header, ComplementRows rows, Progress progress)
                throws UnreadableFile {
            SheetFindings notes = new SheetFindings(findings, sheet.name(), header::address);
            MetaBlock meta = MetaBlock.above(header.row(), sheet);
            Labels labels = meta.orElse(said);
            if (!ReportLabels.areKnown(labels, notes)) {
                return;
            }
            ReportColumns columns = ReportColumns.of(header, kind, notes);
            if (columns.holdNothing()) {
                reportNoHeader();
                return;
            }
            ReportMaxima maxima = new ReportMaxima(reference, notes);
            MetaBlock known = new MetaBlock(labels, meta.maximum());
            maxima.check(known, header, columns.values());
            if (kind == Kind.SCORES) {
                maxima.highest(columns.highestScore(), meta.maximum());
            }
            ReportSheet read = new ReportSheet(kind, header, columns, labels, notes);
            content.read(row -> {
                read.row(row);
                progress.read(row.number());
                return TableSheet.Next.MORE;
            });
            keep(read.end(), rows, notes);
        }

        private void skills(PlannedHeader header, ComplementRows rows, Progress progress)
                throws UnreadableFile {
            SheetFindings notes = new SheetFindings(findings, sheet.name(), header::address);
            MetaBlock meta = MetaBlock.above(header.row(), sheet);
            Labels labels = meta.orElse(said);
            if (!ReportLabels.areKnown(labels, notes)) {
                return;
            }
            new MaximumCheck(reference, notes)
                    .check(new MetaBlock(labels, meta.maximum()), List.of());
            PlannedSheet read = new PlannedSheet(header, labels, notes);
            content.read(row -> {
                read.row(row);
                progress.read(row.number());
                return TableSheet.Next.MORE;
            });
            keep(read.end(), rows, notes);
        }

        private static void keep(List<Complement> read, ComplementRows rows, SheetFindings notes) {
            new ReportSums(notes).check(read);
            read.forEach(row -> rows.take(row, notes));
        }

        private void reportNoHeader() {
            new SheetFindings(findings, sheet.name(), column -> "")
                    .all()
                    .error(
                            Finding.Kind.MISSING_COLUMN,
                            "",
                            "в отчёте «%s» не найдена шапка таблицы".formatted(kind.title()),
                            kind == Kind.PLANNED_RESULTS
                                    ? "столбцы «Группы участников» или «Макс балл» и доли групп"
                                    : "столбец «Группы участников» и столбцы с процентами",
                            "Скачайте отчёт заново, не меняя его");
        }
    }
}
