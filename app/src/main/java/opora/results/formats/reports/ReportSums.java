package opora.results.formats.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import opora.intake.formats.Finding;
import opora.intake.formats.SheetFindings;
import opora.results.Complement;
import opora.results.Complement.Value;
import opora.vocabulary.Noun;

/** Whether percentages make a hundred and go with whole pupils. Doubts are warnings: the report is kept as it is. */
final class ReportSums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String CHECK =
            "Числа учтены как есть. Проверьте, целиком ли выгружен отчёт";

    private final SheetFindings notes;

    ReportSums(SheetFindings notes) {
        this.notes = notes;
    }

    /** {@code rows}: of one report, so that they are printed to the same number of decimals. */
    void check(List<Complement> rows) {
        int decimals =
                rows.stream()
                        .flatMap(row -> row.values().stream())
                        .mapToInt(value -> value.percent().scale())
                        .max()
                        .orElse(0);
        for (Complement row : rows) {
            switch (row.kind()) {
                case MARKS -> sum(row, decimals);
                case SCORES -> {
                    if (sum(row, decimals)) {
                        wholeCounts(row, decimals);
                    }
                }
                case JOURNAL -> {
                    sum(row, decimals);
                    counts(row, decimals);
                }
                case TASKS, TASKS_BY_GROUP, PLANNED_RESULTS -> {}
            }
        }
    }

    /** Whether the percentages make a hundred, up to rounding. */
    private boolean sum(Complement row, int decimals) {
        if (row.participants().filter(count -> count == 0).isPresent()) {
            return true;
        }
        BigDecimal sum =
                row.values().stream().map(Value::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = half(decimals).multiply(BigDecimal.valueOf(row.values().size()));
        if (sum.subtract(HUNDRED).abs().compareTo(slack) <= 0) {
            return true;
        }
        warn(
                row,
                Finding.Kind.SUM_NOT_100,
                "сумма процентов " + comma(sum),
                "100 с точностью до округления");
        return false;
    }

    private void wholeCounts(Complement row, int decimals) {
        if (row.participants().isEmpty() || !(row.group() instanceof Complement.Group.School)) {
            return;
        }
        int size = row.participants().get();
        row.values().stream()
                .filter(value -> !isShareOf(size, value.percent(), decimals))
                .findFirst()
                .ifPresent(value ->
                        warn(
                                row,
                                Finding.Kind.COUNT_NOT_WHOLE,
                                "%s %% — это не целое число учеников: %s"
                                        .formatted(
                                                comma(value.percent()),
                                                Noun.PARTICIPANT.counted(size)),
                                "процент, который получается из целого числа учеников"));
    }

    private void counts(Complement row, int decimals) {
        if (row.participants().isEmpty()
                || row.values().stream().anyMatch(value -> value.participants().isEmpty())) {
            return;
        }
        int size = row.participants().get();
        int sum = row.values().stream().mapToInt(value -> value.participants().orElseThrow()).sum();
        if (sum != size) {
            warn(
                    row,
                    Finding.Kind.SUM_MISMATCH,
                    "%s, а понизивших, подтвердивших и повысивших вместе %d"
                            .formatted(Noun.PARTICIPANT.counted(size), sum),
                    "одно и то же число");
            return;
        }
        row.values().stream()
                .filter(value ->
                        !isPrintedAs(
                                value.participants().orElseThrow(),
                                size,
                                value.percent(),
                                decimals))
                .findFirst()
                .ifPresent(value ->
                        warn(
                                row,
                                Finding.Kind.COUNT_NOT_WHOLE,
                                "%s: %d из %d — это не %s %%"
                                        .formatted(
                                                value.label(),
                                                value.participants().orElseThrow(),
                                                size,
                                                comma(value.percent())),
                                "процент, который получается из числа участников"));
    }

    private static boolean isShareOf(int size, BigDecimal percent, int decimals) {
        if (size == 0) {
            return percent.signum() == 0;
        }
        int nearest =
                percent.multiply(BigDecimal.valueOf(size))
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
        return isPrintedAs(nearest, size, percent, decimals);
    }

    /** |100·part/size − percent| is at most half a unit of the last decimal. */
    private static boolean isPrintedAs(int part, int size, BigDecimal percent, int decimals) {
        BigDecimal whole = BigDecimal.valueOf(size);
        BigDecimal off = BigDecimal.valueOf(100L * part).subtract(percent.multiply(whole)).abs();
        return off.compareTo(half(decimals).multiply(whole)) <= 0;
    }

    private static BigDecimal half(int decimals) {
        return BigDecimal.valueOf(5, decimals + 1);
    }

    private void warn(Complement row, Finding.Kind kind, String wrong, String expected) {
        notes.at(row.source().firstRow()).warning(kind, row.group().name(), wrong, expected, CHECK);
    }

    private static String comma(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
