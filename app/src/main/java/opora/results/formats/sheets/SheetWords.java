package opora.results.formats.sheets;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import opora.intake.formats.Heading;
import opora.intake.formats.Opening;

/** Looks for the words by which a layout is known. All words as {@link Heading#plain} gives them. */
public final class SheetWords {

    private static final int TITLE_ROWS = 8;

    private SheetWords() {}

    /** One row holds all these headings. */
    public static boolean haveHeader(Opening.Sheet sheet, String... headings) {
        Set<String> wanted = Set.of(headings);
        return sheet.rows().stream().anyMatch(line -> plain(line).containsAll(wanted));
    }

    /** Some cell of the first rows begins with this. */
    public static boolean haveTitle(Opening.Sheet sheet, String beginning) {
        return sheet.rows().stream()
                .filter(line -> line.number() <= TITLE_ROWS)
                .flatMap(line -> line.cells().stream())
                .anyMatch(cell -> Heading.plain(cell).startsWith(beginning));
    }

    /** Some cell of the first rows holds all these parts of words. */
    public static boolean haveTitleWith(Opening.Sheet sheet, String... parts) {
        return sheet.rows().stream()
                .filter(line -> line.number() <= TITLE_ROWS)
                .flatMap(line -> line.cells().stream())
                .map(Heading::plain)
                .anyMatch(cell -> Arrays.stream(parts).allMatch(cell::contains));
    }

    private static Set<String> plain(Opening.Line line) {
        Set<String> plain = new HashSet<>();
        line.cells().forEach(cell -> plain.add(Heading.plain(cell)));
        return plain;
    }
}
