package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** Numbers of an aggregated report. A cell that cannot be read is an error; an empty one and a dash say that there is no number. */
final class ReportCells {

    /** All schools of a country with fifty scores each are more; a region has a tenth of it. They are held in memory together. */
    private static final int MOST = 1_000_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<String> NO_NUMBER = Set.of("-", "–", "—", "x", "х", "н/д");

    private final SheetFindings notes;
    private int read;

    ReportCells(SheetFindings notes) {
        this.notes = notes;
    }

    /** 0–100, as it was printed; empty where there is no number, after an error, and for a column that the report does not have (−1). */
    Optional<BigDecimal> percent(Row row, int column) {
        if (column < 0) {
            return Optional.empty();
        }
        String text = number(row, column);
        String bare =
                text.endsWith("%") ? text.substring(0, text.length() - 1).stripTrailing() : text;
        BigDecimal percent;
        switch (CellNumber.of(bare)) {
            case CellNumber.Whole whole -> percent = BigDecimal.valueOf(whole.value());
            case CellNumber.Fraction fraction -> percent = fraction.value();
            case CellNumber.Blank _ -> {
                return Optional.empty();
            }
            case CellNumber.Unreadable wrong -> {
                report(row, column, Kind.UNREADABLE_CELL, "процент не читается", wrong.expected());
                return Optional.empty();
            }
        }
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            report(
                    row,
                    column,
                    Kind.OUT_OF_RANGE,
                    "процент вне пределов от 0 до 100",
                    "число от 0 до 100");
            return Optional.empty();
        }
        return isTooMuch() ? Optional.empty() : Optional.of(MarkLine.printed(percent));
    }

    private boolean isTooMuch() {
        read++;
        if (read == MOST + 1) {
            notes.all()
                    .error(
                            Kind.TOO_LARGE,
                            "",
                            "в отчёте больше миллиона чисел",
                            "отчёт одного региона",
                            "Разделите отчёт по муниципалитетам");
        }
        return read > MOST;
    }

    /** Empty where there is no number, after an error, and for a column that the report does not have (−1). */
    Optional<Integer> count(Row row, int column) {
        if (column < 0) {
            return Optional.empty();
        }
        switch (CellNumber.of(number(row, column))) {
            case CellNumber.Whole whole when whole.value() >= 0 -> {
                return Optional.of(whole.value());
            }
            case CellNumber.Whole _ ->
                    report(
                            row,
                            column,
                            Kind.OUT_OF_RANGE,
                            "число участников меньше нуля",
                            "целое число от 0");
            case CellNumber.Fraction _ ->
                    report(
                            row,
                            column,
                            Kind.UNREADABLE_CELL,
                            "число участников с дробной частью",
                            "целое число от 0");
            case CellNumber.Unreadable wrong ->
                    report(
                            row,
                            column,
                            Kind.UNREADABLE_CELL,
                            "число участников не читается",
                            wrong.expected());
            case CellNumber.Blank _ -> {}
        }
        return Optional.empty();
    }

    private String number(Row row, int column) {
        if (row.kind(column) == Row.Kind.FORMULA_WITHOUT_VALUE) {
            notes.at(row.number(), column)
                    .error(
                            Kind.FORMULA_WITHOUT_VALUE,
                            "",
                            "в ячейке формула без посчитанного значения",
                            "число",
                            "Откройте файл в Excel, сохраните и загрузите снова");
            return "";
        }
        String text = CellText.clean(row.text(column));
        return NO_NUMBER.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    private void report(Row row, int column, Kind kind, String wrong, String expected) {
        notes.at(row.number(), column)
                .error(
                        kind,
                        CellText.clean(row.text(column)),
                        wrong,
                        expected,
                        "Исправьте ячейку или скачайте отчёт заново");
    }
}
