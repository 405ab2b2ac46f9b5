package opora.office;

import java.util.List;
import java.util.OptionalDouble;

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
        HEADING_2,
        HEADING_3,
        /** above a table or a chart */
        CAPTION,
        TEXT,
        /** small print */
        NOTE;

        /** 1 for a chapter, 3 for the lowest; 0 for what the contents do not name. */
        public int level() {
            return switch (this) {
                case HEADING -> 1;
                case HEADING_2 -> 2;
                case HEADING_3 -> 3;
                case TITLE, CAPTION, TEXT, NOTE -> 0;
            };
        }
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

    /**
     * A point of a list; those that follow one another are one list. In Word «–», «3.» and «3)» are marks of its own lists, which go on when a
     * point is added.
     *
     * @param depth 0 for a list of the text itself, 1 for one inside a point
     * @param mark hangs before the text; «» for none
     * @param lead bold, before the text; «» for none
     * @param paragraphs the first one stands beside mark and lead
     */
    record Item(int depth, String mark, String lead, List<String> paragraphs) implements Block {

        public static final String DASH = "–";

        public Item {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Item dash(int depth, String text) {
            return new Item(depth, DASH, "", List.of(text));
        }
    }

    /** A new sheet of paper, lying so. */
    record NewSheet(Document.Page page) implements Block {}

    /** The headings of the document with their pages. The numbers are those of the PDF; Word counts its own when it is asked to. */
    record Contents(String title) implements Block {}

    /**
     * A chart of horizontal bars, native in Word.
     *
     * @param unit «%»; «» for plain numbers
     * @param names what is compared, from the top
     */
    record Bars(String title, String unit, List<String> names, List<Series> series)
            implements Block {

        public Bars {
            names = List.copyOf(names);
            series = List.copyOf(series);
            if (names.isEmpty() || series.isEmpty()) {
                throw new IllegalArgumentException("a chart of nothing: " + title);
            }
            for (Series one : series) {
                if (one.values().size() != names.size()) {
                    throw new IllegalArgumentException(
                            one.values().size() + " bars for " + names.size() + " names");
                }
            }
        }
    }

    /** {@code values}: one per name; empty where nothing is known. */
    record Series(String name, List<OptionalDouble> values) {

        public Series {
            values = List.copyOf(values);
        }
    }
}
