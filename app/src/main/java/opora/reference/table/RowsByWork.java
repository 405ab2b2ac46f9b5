package opora.reference.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.reference.Source;
import opora.reference.entry.Typed;
import opora.reference.table.ReferenceRow.Column;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Puts the rows of a table together by procedure and year. */
public final class RowsByWork {

    private static final Set<String> KINDS = Set.of("шкала", "задание", "минимум", "правило");
    private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);

    private record Key(Procedure procedure, AcademicYear year) {}

    private final Map<Key, List<ReferenceRow>> works = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    private RowsByWork() {}

    public static RowsByWork of(List<ReferenceRow> rows) {
        RowsByWork works = new RowsByWork();
        rows.forEach(works::take);
        return works;
    }

    /** Rows that belong to no procedure or say nothing that is understood. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    public List<ToldWork> works() {
        return works.entrySet().stream().map(work -> told(work.getKey(), work.getValue())).toList();
    }

    private void take(ReferenceRow row) {
        Optional<AcademicYear> year = AcademicYear.find(row.text(Column.YEAR));
        Optional<Procedure> procedure = Procedure.find(row.text(Column.PROCEDURE));
        if (year.isEmpty()) {
            mistakes.add("Строка %d: год — четыре цифры, например 2026".formatted(row.number()));
        } else if (procedure.isEmpty()) {
            mistakes.add(
                    "Строка %d: процедура пишется кодом, например VPR-4-MA"
                            .formatted(row.number()));
        } else if (!KINDS.contains(what(row))) {
            mistakes.add(
                    "Строка %d: в столбце «что» — шкала, задание, минимум или правило"
                            .formatted(row.number()));
        } else {
            works.computeIfAbsent(new Key(procedure.get(), year.get()), _ -> new ArrayList<>())
                    .add(row);
        }
    }

    private static String what(ReferenceRow row) {
        return row.text(Column.WHAT).toLowerCase(Locale.ROOT);
    }

    private static ToldWork told(Key key, List<ReferenceRow> rows) {
        Optional<ReferenceRow> scale = rows.stream().filter(is("шкала")).findFirst();
        Typed typed =
                new Typed(
                        text(scale, Column.POINTS),
                        text(scale, Column.TWO),
                        text(scale, Column.THREE),
                        text(scale, Column.FOUR),
                        text(scale, Column.FIVE),
                        lines(rows, "задание", RowsByWork::task),
                        text(rows.stream().filter(is("минимум")).findFirst(), Column.POINTS),
                        lines(rows, "правило", RowsByWork::condition),
                        first(rows, Column.DOCUMENT),
                        first(rows, Column.PAGE),
                        day(first(rows, Column.DATED)),
                        state(first(rows, Column.CHECKED)));
        return new ToldWork(key.procedure(), key.year(), typed, numbers(rows), mistake(rows));
    }

    private static Optional<String> mistake(List<ReferenceRow> rows) {
        if (rows.stream().filter(is("шкала")).count() > 1) {
            return Optional.of("шкала названа дважды");
        }
        if (rows.stream().filter(is("минимум")).count() > 1) {
            return Optional.of("минимальный балл назван дважды");
        }
        long documents =
                rows.stream()
                        .map(row -> row.text(Column.DOCUMENT))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .count();
        return documents > 1
                ? Optional.of(
                        "названы разные документы: загрузите части с разными документами по очереди")
                : Optional.empty();
    }

    private static Predicate<ReferenceRow> is(String what) {
        return row -> what(row).equals(what);
    }

    private static String text(Optional<ReferenceRow> row, Column column) {
        return row.map(one -> one.text(column)).orElse("");
    }

    private static String first(List<ReferenceRow> rows, Column column) {
        return rows.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** One line of {@link Typed}. */
    private interface Line {
        String of(ReferenceRow row);
    }

    private static String lines(List<ReferenceRow> rows, String what, Line line) {
        return rows.stream().filter(is(what)).map(line::of).collect(Collectors.joining("\n"));
    }

    private static String task(ReferenceRow row) {
        return joined(row, Column.TASKS, Column.POINTS, Column.LEVEL, Column.SKILL, Column.CODES);
    }

    private static String condition(ReferenceRow row) {
        return joined(row, Column.MARK, Column.POINTS, Column.TASKS, Column.TITLE);
    }

    private static String joined(ReferenceRow row, Column... columns) {
        return List.of(columns).stream()
                .map(row::text)
                .map(text -> text.replace(';', ','))
                .collect(Collectors.joining("; "));
    }

    /** A spreadsheet keeps a day as a number. */
    private static String day(String text) {
        return text.matches("\\d{5}")
                ? FIRST_DAY_OF_SPREADSHEETS.plusDays(Long.parseLong(text)).toString()
                : text;
    }

    private static String state(String checked) {
        return switch (checked.toLowerCase(Locale.ROOT)) {
            case "да" -> Source.State.CHECKED.name();
            case "нет", "" -> Source.State.ENTERED.name();
            default -> "";
        };
    }

    private static String numbers(List<ReferenceRow> rows) {
        int first = rows.stream().mapToInt(ReferenceRow::number).min().orElse(0);
        int last = rows.stream().mapToInt(ReferenceRow::number).max().orElse(0);
        return first == last ? "строка " + first : "строки %d–%d".formatted(first, last);
    }
}
