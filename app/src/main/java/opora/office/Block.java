package opora.office;

import java.util.List;

/** What a document is made of, from the top. */
public sealed interface Block {

    /**
     * @param indent mm from the left margin
     */
    record Paragraph(Style style, Align align, int indent, String text) implements Block {

        public Paragraph(Style style, Align align, String text) {
            this(style, align, 0, text);
        }
    }

    /** What a paragraph is; its size and its distance follow from it. */
    enum Style {
        TITLE,
        HEADING,
        TEXT,
        /** small print */
        NOTE
    }

    /** Where the lines begin and end. */
    enum Align {
        LEFT,
        CENTER,
        RIGHT,
        BOTH
    }

    /**
     * A table as wide as its columns together. Rows are never torn apart by the end of a page.
     *
     * @param widths of the columns, mm
     * @param heads rows from the top that repeat on every page
     */
    record Table(List<Integer> widths, int heads, Frame frame, List<TableRow> rows)
            implements Block {

        public Table {
            for (TableRow row : rows) {
                int columns = row.cells().stream().mapToInt(TableCell::columns).sum();
                if (columns != widths.size()) {
                    throw new IllegalArgumentException(
                            columns + " cells in a table of " + widths.size() + " columns");
                }
            }
        }
    }

    /** Whether the lines of a table are drawn. */
    enum Frame {
        GRID,
        NONE
    }
}
