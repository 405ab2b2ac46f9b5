package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.UnreadableFile;

/** A table that an office collected from Ф3: percentages of marks by school, of several procedures and years (METHODOLOGY 5.1). */
public final class AggregateMarks implements FileFormat {

    private static final List<String> MARKS = List.of("2", "3", "4", "5");

    @Override
    public Layout layout() {
        return Layout.AGGREGATE_MARKS;
    }

    @Override
    public boolean recognises(Opening opening) {
        return !tables(opening).isEmpty();
    }

    /** A table of scores has columns 2–5 too. */
    private static List<NamedTable<AggregateField>> tables(Opening opening) {
        return NamedTable.in(
                opening,
                AggregateField.NAMES,
                header ->
                        AggregateField.areEnough(header, MARKS)
                                && !AggregateField.areEnough(header, AggregateScores.LOWEST));
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        List<Part> parts = new ArrayList<>();
        for (NamedTable<AggregateField> table : tables(opening)) {
            AggregateSheet sheet =
                    new AggregateSheet(
                            table,
                            heading -> Optional.of(heading).filter(MARKS::contains),
                            table.notes(findings));
            table.read(file, progress, sheet::row);
            sheet.parts().forEach((part, lines) -> parts.add(Part.of(part, lines, sheet)));
        }
        return new MarkReading(layout(), findings).reading(parts);
    }

    /** The rows of one procedure of one year. */
    private record Part(Labels labels, List<MarkLine> lines, AggregateSheet sheet)
            implements MarkRows {

        static Part of(Labels labels, List<AggregateSheet.Line> read, AggregateSheet sheet) {
            List<MarkLine> lines = new ArrayList<>();
            for (AggregateSheet.Line line : read) {
                marks(line, sheet).ifPresent(lines::add);
            }
            return new Part(labels, List.copyOf(lines), sheet);
        }

        /** A school without participants may leave its percentages empty. */
        private static Optional<MarkLine> marks(AggregateSheet.Line line, AggregateSheet sheet) {
            Map<String, BigDecimal> told = line.percents();
            List<BigDecimal> percents = new ArrayList<>();
            for (String mark : MARKS) {
                BigDecimal percent = told.get(mark);
                if (percent == null && line.participants() > 0) {
                    sheet.notes()
                            .at(line.row(), sheet.column(mark))
                            .error(
                                    Finding.Kind.UNREADABLE_CELL,
                                    "",
                                    "нет процента отметки «" + mark + "»",
                                    "число от 0 до 100",
                                    "Исправьте ячейку");
                    return Optional.empty();
                }
                percents.add(percent == null ? BigDecimal.ZERO : percent);
            }
            return Optional.of(
                    new MarkLine(
                            line.school(),
                            line.municipality(),
                            line.row(),
                            OptionalInt.empty(),
                            line.participants(),
                            List.copyOf(percents)));
        }

        @Override
        public SheetFindings notes() {
            return sheet.notes();
        }

        @Override
        public int column(MarkField field) {
            int mark = MarkField.MARKS.indexOf(field);
            return mark < 0 ? sheet.column(AggregateField.LOGIN) : sheet.column(MARKS.get(mark));
        }
    }
}
