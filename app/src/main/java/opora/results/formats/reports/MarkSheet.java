package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Labels;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;

/** Takes the rows of one sheet of Ф3. A row that cannot be read is an error: left out, it would turn a school into one without data. */
final class MarkSheet implements MarkRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TableHeader<MarkField> header;
    private final Labels labels;
    private final SheetFindings notes;
    private final List<MarkLine> lines = new ArrayList<>();

    MarkSheet(TableHeader<MarkField> header, Labels labels, SheetFindings notes) {
        this.header = header;
        this.labels = labels;
        this.notes = notes;
    }

    @Override
    public Labels labels() {
        return labels;
    }

    @Override
    public SheetFindings notes() {
        return notes;
    }

    @Override
    public List<MarkLine> lines() {
        return lines;
    }

    @Override
    public int column(MarkField field) {
        return header.column(field);
    }

    void row(Row row) {
        if (row.text(column(MarkField.GROUP)).isBlank()) {
            return;
        }
        ParticipantGroup group =
                ParticipantGroup.of(row, column(MarkField.GROUP), column(MarkField.SCHOOLS));
        if (group instanceof ParticipantGroup.SchoolWithoutLogin) {
            ReportGroups.reportNoLogin(
                    notes.at(row.number(), column(MarkField.GROUP)),
                    row.text(column(MarkField.GROUP)));
            return;
        }
        Optional<Integer> participants = count(row, MarkField.PARTICIPANTS);
        if (participants.isEmpty()) {
            return;
        }
        List<BigDecimal> percents = new ArrayList<>();
        for (MarkField mark : MarkField.MARKS) {
            percent(row, mark, participants.get()).ifPresent(percents::add);
        }
        if (percents.size() == MarkField.MARKS.size()) {
            lines.add(
                    new MarkLine(
                            group,
                            "",
                            row.number(),
                            schools(row),
                            participants.get(),
                            List.copyOf(percents)));
        }
    }

    private OptionalInt schools(Row row) {
        return CellNumber.of(row.text(column(MarkField.SCHOOLS)))
                        instanceof CellNumber.Whole schools
                ? OptionalInt.of(schools.value())
                : OptionalInt.empty();
    }

    private Optional<Integer> count(Row row, MarkField field) {
        switch (CellNumber.of(row.text(column(field)))) {
            case CellNumber.Whole whole when whole.value() >= 0 -> {
                return Optional.of(whole.value());
            }
            case CellNumber.Whole _ -> report(row, field, Kind.OUT_OF_RANGE, "целое число от 0");
            case CellNumber.Fraction _, CellNumber.Blank _ ->
                    report(row, field, Kind.UNREADABLE_CELL, "целое число");
            case CellNumber.Unreadable wrong ->
                    report(row, field, Kind.UNREADABLE_CELL, wrong.expected());
        }
        return Optional.empty();
    }

    /** A group without participants may leave its percentages empty. */
    private Optional<BigDecimal> percent(Row row, MarkField field, int participants) {
        BigDecimal percent;
        switch (CellNumber.of(row.text(column(field)))) {
            case CellNumber.Whole whole -> percent = BigDecimal.valueOf(whole.value());
            case CellNumber.Fraction fraction -> percent = fraction.value();
            case CellNumber.Blank _ -> {
                if (participants == 0) {
                    return Optional.of(BigDecimal.ZERO);
                }
                report(row, field, Kind.UNREADABLE_CELL, "число от 0 до 100");
                return Optional.empty();
            }
            case CellNumber.Unreadable wrong -> {
                report(row, field, Kind.UNREADABLE_CELL, wrong.expected());
                return Optional.empty();
            }
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            report(row, field, Kind.OUT_OF_RANGE, "число от 0 до 100");
            return Optional.empty();
        }
        return Optional.of(MarkLine.printed(percent));
    }

    private void report(Row row, MarkField field, Kind kind, String expected) {
        String text = CellText.clean(row.text(column(field)));
        boolean formula =
                text.isEmpty() && row.kind(column(field)) == Row.Kind.FORMULA_WITHOUT_VALUE;
        String what = field == MarkField.PARTICIPANTS ? "число участников" : "процент";
        notes.at(row.number(), column(field))
                .error(
                        formula ? Kind.FORMULA_WITHOUT_VALUE : kind,
                        text,
                        formula
                                ? "в ячейке формула без посчитанного значения"
                                : text.isEmpty() ? "ячейка пуста" : what + " не читается",
                        expected,
                        formula
                                ? "Откройте файл в Excel, сохраните и загрузите снова"
                                : "Исправьте ячейку или скачайте отчёт заново");
    }
}
