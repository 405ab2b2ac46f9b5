package opora.results.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import opora.intake.formats.Finding;
import opora.intake.formats.SheetFindings;
import opora.results.Complement;
import opora.results.Complement.Value;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.Noun;

/** Doubts about the numbers of an aggregated report. They are warnings: the report is kept as it is. */
final class ReportChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String CHECK =
            "Числа учтены как есть. Проверьте, целиком ли выгружен отчёт";

    private final ReferenceData reference;
    private final SheetFindings notes;

    ReportChecks(ReferenceData reference, SheetFindings notes) {
        this.reference = reference;
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

    /** The maxima that a report writes over its tasks against the report itself and against what is published. */
    void maxima(MetaBlock meta, ReportHeader header, List<ReportColumn> columns) {
        Map<String, Integer> published = new HashMap<>();
        if (meta.labels().year().isPresent() && meta.labels().procedure().isPresent()) {
            reference
                    .paper(meta.labels().procedure().get(), meta.labels().year().get())
                    .ifPresent(paper ->
                            paper.tasks()
                                    .forEach(task -> published.put(task.number(), task.maximum())));
        }
        List<TaskColumn> tasks = new ArrayList<>();
        for (ReportColumn column : columns) {
            if (column.maximum().isEmpty()) {
                continue;
            }
            int told = column.maximum().get();
            if (tasks.stream().noneMatch(task -> task.task().number().equals(column.label()))) {
                tasks.add(new TaskColumn(column.column(), new Paper.Task(column.label(), told)));
            }
            Optional.ofNullable(published.get(column.label()))
                    .filter(known -> known != told)
                    .ifPresent(known -> maximum(header.row(), column.column(), told, known));
        }
        new MaximumCheck(reference, notes).check(meta, tasks);
    }

    private void maximum(int row, int column, int told, int known) {
        notes.at(row, column)
                .warning(
                        Finding.Kind.MAX_MISMATCH,
                        Integer.toString(told),
                        "максимум задания %d, а опубликован %d".formatted(told, known),
                        "одно и то же число",
                        "Взят балл из отчёта. Проверьте, тот ли это отчёт");
    }

    /** The highest score of a distribution against the highest possible one. */
    void highest(int highest, OptionalInt maximum) {
        if (maximum.isPresent() && maximum.getAsInt() != highest) {
            notes.all()
                    .warning(
                            Finding.Kind.MAX_MISMATCH,
                            Integer.toString(highest),
                            "в таблице баллы до %d, а максимальный балл %d"
                                    .formatted(highest, maximum.getAsInt()),
                            "одно и то же число",
                            CHECK);
        }
    }

    private void warn(Complement row, Finding.Kind kind, String wrong, String expected) {
        notes.at(row.source().firstRow()).warning(kind, row.group().name(), wrong, expected, CHECK);
    }

    private static String comma(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
