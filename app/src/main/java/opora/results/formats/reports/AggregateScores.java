package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.Paper;
import opora.results.ReferenceData;

/** A table that an office collected from «Распределение первичных баллов»: of several procedures and years, with columns up to the highest of their scores. */
public final class AggregateScores implements FileFormat {

    /** By these a table of scores is told from one of marks. */
    static final List<String> LOWEST = List.of("0", "1");

    private final ReferenceData reference;

    public AggregateScores(ReferenceData reference) {
        this.reference = reference;
    }

    @Override
    public Layout layout() {
        return Layout.AGGREGATE_SCORES;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    private static List<NamedTable<AggregateField>> tables(Opening opening) {
        return NamedTable.in(
                opening, AggregateField.NAMES, header -> AggregateField.areEnough(header, LOWEST));
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        ComplementRows rows = new ComplementRows();
        for (NamedTable<AggregateField> table : tables(opening)) {
            AggregateSheet sheet =
                    new AggregateSheet(table, ReportColumns::score, table.notes(findings));
            table.read(file, progress, sheet::row);
            sheet.parts().forEach((part, lines) -> keep(part, lines, sheet, rows));
        }
        rows.end();
        if (rows.complements().isEmpty() && findings.isEmpty()) {
            findings.add(
                    Finding.ofFile(
                            Finding.Kind.NO_DATA_ROWS,
                            Finding.Severity.ERROR,
                            "под шапкой нет ни одной строки",
                            "строка на школу и процедуру",
                            "Заполните таблицу и загрузите её снова"));
        }
        return new Reading(
                layout(),
                rows.parts(),
                rows.schools(),
                findings,
                new OutcomeFacts(List.of(), rows.complements()),
                Labels.NONE);
    }

    private void keep(
            Labels part,
            List<AggregateSheet.Line> lines,
            AggregateSheet sheet,
            ComplementRows rows) {
        Optional<Integer> maximum = maximum(part);
        List<Complement> read = new ArrayList<>();
        for (AggregateSheet.Line line : lines) {
            read.add(complement(line, sheet, maximum));
        }
        new ReportSums(sheet.notes()).check(read);
        read.forEach(row -> rows.take(row, sheet.notes()));
    }

    /** The scores up to the published maximum, and beyond it those that somebody is said to have. */
    private static Complement complement(
            AggregateSheet.Line line, AggregateSheet sheet, Optional<Integer> maximum) {
        List<Complement.Value> values = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> one : line.percents().entrySet()) {
            boolean beyond =
                    maximum.filter(highest -> Integer.parseInt(one.getKey()) > highest).isPresent();
            if (beyond && one.getValue().signum() > 0) {
                reportBeyond(line, sheet, one.getKey(), maximum.orElseThrow());
            }
            if (!beyond || one.getValue().signum() > 0) {
                values.add(
                        new Complement.Value(
                                one.getKey(),
                                Optional.empty(),
                                Optional.empty(),
                                one.getValue(),
                                Optional.empty()));
            }
        }
        return new Complement(
                Complement.Kind.SCORES,
                ReportGroups.of(line.school(), within(line)),
                line.labels().year().orElseThrow(),
                line.labels().procedure().orElseThrow(),
                Optional.of(line.participants()),
                values,
                new Outcome.Source(sheet.notes().sheet(), line.row(), line.row(), 1));
    }

    private static Optional<Group.Municipality> within(AggregateSheet.Line line) {
        return line.municipality().isEmpty()
                ? Optional.empty()
                : Optional.of(new Group.Municipality(line.municipality(), ""));
    }

    private static void reportBeyond(
            AggregateSheet.Line line, AggregateSheet sheet, String score, int maximum) {
        sheet.notes()
                .at(line.row(), sheet.column(score))
                .warning(
                        Finding.Kind.MAX_MISMATCH,
                        score,
                        "балл %s больше максимального, опубликован %d".formatted(score, maximum),
                        "балл не больше максимального",
                        "Числа учтены как есть. Проверьте год, класс и предмет");
    }

    private Optional<Integer> maximum(Labels part) {
        return reference
                .scale(part.procedure().orElseThrow(), part.year().orElseThrow())
                .map(MarkScale::maximum)
                .or(() ->
                        reference
                                .paper(part.procedure().orElseThrow(), part.year().orElseThrow())
                                .map(Paper::maximum));
    }
}
