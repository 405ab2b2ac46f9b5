package opora.reference.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.reference.table.ReferenceRow.Column;

/** The table of scales, tasks, minima and conditions as XLSX, ODS or CSV; its first sheet counts, columns stand in any order. */
public final class ReferenceTable {

    static final int MOST = 5000;

    private static final int ROWS_BEFORE_THE_HEAD = 10;

    private ReferenceTable() {}

    /** What comes of opening a file. */
    public sealed interface Opened {

        record Rows(List<ReferenceRow> rows) implements Opened {}

        /** {@code why}: in words for the person who chose it. */
        record Unreadable(String why) implements Opened {}
    }

    public static Opened open(Path path) {
        try (TableFile file = TableFile.open(path)) {
            Reading reading = new Reading();
            file.sheets().getFirst().read(reading::take);
            return reading.opened();
        } catch (UnreadableFile e) {
            return new Opened.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** Looks for the head and takes the rows below it. */
    private static final class Reading {

        private final List<ReferenceRow> rows = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        TableSheet.Next take(Row row) {
            if (!places.isEmpty()) {
                ReferenceRow read =
                        ReferenceRow.of(
                                row.number(),
                                places.stream().map(at -> at < 0 ? "" : row.text(at)).toList());
                if (!read.isEmpty()) {
                    rows.add(read);
                }
            } else if (isHead(row)) {
                Arrays.stream(Column.values()).forEach(column -> places.add(place(row, column)));
            } else if (row.number() > ROWS_BEFORE_THE_HEAD) {
                return TableSheet.Next.ENOUGH;
            }
            return rows.size() > MOST ? TableSheet.Next.ENOUGH : TableSheet.Next.MORE;
        }

        private static boolean isHead(Row row) {
            return List.of(Column.YEAR, Column.PROCEDURE, Column.WHAT).stream()
                    .allMatch(column -> place(row, column) >= 0);
        }

        private static int place(Row row, Column column) {
            return IntStream.range(0, row.width())
                    .filter(at -> word(row.text(at)).equals(word(column.title())))
                    .findFirst()
                    .orElse(-1);
        }

        private static String word(String title) {
            return title.strip().toLowerCase(Locale.ROOT);
        }

        Opened opened() {
            if (places.isEmpty()) {
                return new Opened.Unreadable(
                        "В первых строках нет заголовков «год», «процедура», «что». Возьмите таблицу для заполнения и не меняйте её заголовки");
            }
            if (rows.size() > MOST) {
                return new Opened.Unreadable(
                        "Больше %d строк: разделите таблицу на части".formatted(MOST));
            }
            return rows.isEmpty()
                    ? new Opened.Unreadable("Под заголовками нет ни одной строки")
                    : new Opened.Rows(List.copyOf(rows));
        }
    }

    /** As one text, to travel through a form; the reverse of {@link #ofText}. */
    public static String text(List<ReferenceRow> rows) {
        return rows.stream()
                .map(row -> row.number() + "\t" + String.join("\t", row.cells()))
                .collect(Collectors.joining("\n"));
    }

    /** What a form brought back; lines that nobody could have sent from the page are left out. */
    public static List<ReferenceRow> ofText(String text) {
        return text.lines()
                .limit(MOST)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .filter(cells ->
                        cells.size() == Column.values().length + 1
                                && cells.getFirst().matches("\\d{1,7}"))
                .map(cells ->
                        ReferenceRow.of(
                                Integer.parseInt(cells.getFirst()), cells.subList(1, cells.size())))
                .toList();
    }
}
