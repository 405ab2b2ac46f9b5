package opora.office;

/**
 * A cell of a table in a document.
 *
 * @param text lines parted by a line feed
 * @param columns that it spans
 */
public record TableCell(String text, Block.Align align, Look look, int columns, Down down) {

    /** Weight and ground. */
    public enum Look {
        PLAIN,
        BOLD,
        /** head of the table: bold, grey ground, in the middle of its height */
        HEAD,
        /** a row that names what follows: bold, grey ground */
        BAND,
        /** smaller and grey */
        NOTE,
        /** a line below to write on, above which its text stands */
        LINE
    }

    /** Whether it grows over the rows below. */
    public enum Down {
        SINGLE,
        BEGINS,
        /** belongs to the cell above; its text is not shown */
        GOES_ON
    }

    public static TableCell of(String text) {
        return new TableCell(text, Block.Align.LEFT, Look.PLAIN, 1, Down.SINGLE);
    }

    public static TableCell head(String text) {
        return new TableCell(text, Block.Align.CENTER, Look.HEAD, 1, Down.SINGLE);
    }

    public TableCell aligned(Block.Align where) {
        return new TableCell(text, where, look, columns, down);
    }

    public TableCell looking(Look other) {
        return new TableCell(text, align, other, columns, down);
    }

    public TableCell over(int several) {
        return new TableCell(text, align, look, several, down);
    }

    public TableCell down(Down way) {
        return new TableCell(text, align, look, columns, way);
    }
}
