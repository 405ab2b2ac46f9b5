package opora.reference.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A row of the table.
 *
 * @param number as the person sees it
 * @param cells by {@link Column}, stripped, without ends of lines
 */
public record ReferenceRow(int number, List<String> cells) {

    /** The columns in their order. */
    public enum Column {
        YEAR("год", 8),
        PROCEDURE("процедура", 14),
        WHAT("что", 10),
        TASKS("задание", 16),
        POINTS("баллы", 8),
        TWO("«2»", 9),
        THREE("«3»", 9),
        FOUR("«4»", 9),
        FIVE("«5»", 9),
        MARK("отметка", 9),
        TITLE("название", 24),
        LEVEL("уровень", 9),
        SKILL("умения", 50),
        CODES("КЭС", 14),
        DOCUMENT("документ", 40),
        PAGE("страница", 10),
        DATED("дата", 12),
        CHECKED("проверено", 11);

        private final String title;
        private final int width;

        Column(String title, int width) {
            this.title = title;
            this.width = width;
        }

        public String title() {
            return title;
        }

        public int width() {
            return width;
        }
    }

    static ReferenceRow of(int number, List<String> texts) {
        return new ReferenceRow(
                number,
                IntStream.range(0, Column.values().length)
                        .mapToObj(at -> at < texts.size() ? texts.get(at) : "")
                        .map(text -> text.replaceAll("[\\s\\p{Z}]+", " ").strip())
                        .toList());
    }

    String text(Column column) {
        return cells.get(column.ordinal());
    }

    boolean isEmpty() {
        return Stream.of(Column.YEAR, Column.PROCEDURE, Column.WHAT, Column.POINTS)
                .allMatch(column -> text(column).isEmpty());
    }
}
