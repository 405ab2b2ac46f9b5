package opora.office.writing;

import java.util.Arrays;
import java.util.List;
import opora.office.Block;
import opora.office.ColumnWidths;
import opora.office.TableCell;

/** How the letters of a document look, the same in Word and in PDF. */
enum PaperStyle {
    TITLE("Title", "Title", 28, 480, 240),
    HEADING("Heading1", "heading 1", 24, 280, 120),
    HEADING_2("Heading2", "heading 2", 22, 220, 100),
    HEADING_3("Heading3", "heading 3", 21, 180, 80),
    CAPTION("Caption", "caption", 20, 160, 80),
    TEXT("Normal", "Normal", 22, 0, 120),
    NOTE("Note", "Примечание", 19, 60, 60),
    ITEM("Item", "Пункт списка", 22, 0, 60),
    CONTENTS("ContentsTitle", "Содержание", 24, 280, 120),
    CONTENTS_1("TOC1", "toc 1", 21, 60, 20),
    CONTENTS_2("TOC2", "toc 2", 20, 0, 20),
    CONTENTS_3("TOC3", "toc 3", 20, 0, 20),
    CELL("Cell", "Ячейка", 20, 0, 0),
    DENSE("DenseCell", "Ячейка частой таблицы", 15, 0, 0),
    SMALL("SmallCell", "Ячейка мелкая", 17, 0, 0),
    FOOT_LINE("FootLine", "Низ страницы", 17, 0, 0);

    static final String FONT = "PT Serif";
    static final String GREY = "4A5666";

    /** of the frame of a table */
    static final String LINE = "7D8998";

    /** of the head of a table */
    static final String GROUND = "EDF0F3";

    private final String id;
    private final String title;
    private final int halfPoints;
    private final int before;
    private final int after;

    /** Sizes in half points, distances in twentieths of a point. */
    PaperStyle(String id, String title, int halfPoints, int before, int after) {
        this.id = id;
        this.title = title;
        this.halfPoints = halfPoints;
        this.before = before;
        this.after = after;
    }

    static PaperStyle of(Block.Style style) {
        return switch (style) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case HEADING_2 -> HEADING_2;
            case HEADING_3 -> HEADING_3;
            case CAPTION -> CAPTION;
            case TEXT -> TEXT;
            case NOTE -> NOTE;
        };
    }

    /** Of a cell in its table. */
    static PaperStyle of(TableCell.Look look, Block.Table table) {
        if (look == TableCell.Look.NOTE) {
            return SMALL;
        }
        return ColumnWidths.isDense(table.widths().size()) ? DENSE : CELL;
    }

    /** A line of the contents. */
    static PaperStyle ofContents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }

    static List<PaperStyle> all() {
        return Arrays.asList(values());
    }

    String id() {
        return id;
    }

    /** As Word shows it in its list of styles. */
    String title() {
        return title;
    }

    int halfPoints() {
        return halfPoints;
    }

    int before() {
        return before;
    }

    int after() {
        return after;
    }

    /** Bold, and never the last line of a page. */
    boolean isHeading() {
        return this == CAPTION || this == CONTENTS || outline() >= 0;
    }

    /** Of Word, from 0; below that for what is no heading. */
    int outline() {
        return switch (this) {
            case TITLE, HEADING -> 0;
            case HEADING_2 -> 1;
            case HEADING_3 -> 2;
            case CAPTION,
                    TEXT,
                    NOTE,
                    ITEM,
                    CONTENTS,
                    CONTENTS_1,
                    CONTENTS_2,
                    CONTENTS_3,
                    CELL,
                    DENSE,
                    SMALL,
                    FOOT_LINE ->
                    -1;
        };
    }

    /** mm from the left of a line of the contents. */
    int indent() {
        return switch (this) {
            case CONTENTS_2 -> 6;
            case CONTENTS_3 -> 12;
            default -> 0;
        };
    }

    boolean isGrey() {
        return this == HEADING_3 || this == SMALL || this == FOOT_LINE;
    }
}
