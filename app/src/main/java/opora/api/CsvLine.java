package opora.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of CSV with {@code ;}, ended by LF; a cell is quoted when it has to be. */
final class CsvLine {

    private CsvLine() {}

    static String of(Stream<String> cells) {
        return cells.map(CsvLine::quoted).collect(Collectors.joining(";")) + "\n";
    }

    private static String quoted(String cell) {
        return cell.chars()
                        .anyMatch(
                                each -> each == ';' || each == '"' || each == '\n' || each == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
