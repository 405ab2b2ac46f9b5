package opora.journal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import opora.vocabulary.Deed;

/** The journal as a table for those who read it outside Opora. */
public final class JournalTable {

    public static final List<String> TITLES =
            List.of(
                    "Номер",
                    "Когда",
                    "Кто",
                    "Роль",
                    "Сетевой адрес",
                    "Что сделано",
                    "С чем",
                    "Было и стало",
                    "Причина",
                    "Вид",
                    "Контрольная сумма");

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm:ss");

    private JournalTable() {}

    /** One text per title. */
    public static List<String> row(Entry entry, ZoneId zone) {
        return List.of(
                Long.toString(entry.number()),
                MOMENT.format(entry.at().atZone(zone)),
                entry.who().name(),
                entry.who().role(),
                entry.who().address(),
                entry.deed().title(),
                entry.deed().subject().name(),
                entry.changes().stream()
                        .map(JournalTable::change)
                        .collect(Collectors.joining("; ")),
                entry.deed().reason(),
                entry.deed().kind(),
                entry.hash());
    }

    private static String change(Deed.Change change) {
        if (change.was().isEmpty()) {
            return change.field() + ": " + change.now();
        }
        String now = change.now().isEmpty() ? "ничего" : change.now();
        return "%s: было %s, стало %s".formatted(change.field(), change.was(), now);
    }

    /** For a file with {@code ;}, UTF-8; ended by CR LF. */
    public static String line(List<String> cells) {
        return cells.stream().map(JournalTable::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        return safe.chars()
                        .anyMatch(
                                sign -> sign == ';' || sign == '"' || sign == '\n' || sign == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }
}
