package opora.office;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of CSV that is written: cells parted by {@code ;}, ended by LF, quoted where they have to be. The one place through which CSV leaves the
 * house: a text that Excel would compute («=», «+», «-», «@» at its beginning, also after signs that nobody sees) gets an apostrophe in front, as Excel itself
 * marks a text; a number stays a number. In XLSX a text is told to be one and nothing is put in front of it, see {@link Cell}.
 */
public final class CsvLine {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");
    private static final Pattern COMPUTED =
            Pattern.compile(
                    "[\\s\\p{C}\u00a0\u202f]*[=+\\-@\uff1d\uff0b\uff0d\uff20].*|[\\t\\r\\n].*",
                    Pattern.DOTALL);

    private CsvLine() {}

    public static String of(Stream<String> cells) {
        StringBuilder line = new StringBuilder();
        cells.forEachOrdered(cell -> add(line, cell));
        end(line);
        return line.toString();
    }

    /** Adds a cell to a line that was begun; {@link #end} ends it. */
    public static void add(StringBuilder line, String cell) {
        line.append(quoted(harmless(cell))).append(';');
    }

    /** Ends a line that has a cell. */
    public static void end(StringBuilder line) {
        line.setCharAt(line.length() - 1, '\n');
    }

    private static String harmless(String cell) {
        if (cell.isEmpty() || Character.isLetterOrDigit(cell.charAt(0))) {
            return cell;
        }
        boolean computed = COMPUTED.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return computed ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return needsQuotes(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static boolean needsQuotes(String cell) {
        for (int at = 0; at < cell.length(); at++) {
            switch (cell.charAt(at)) {
                case ';', '"', '\n', '\r' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }
}
