package opora.office.writing;

import java.util.Arrays;
import java.util.List;
import opora.office.Block;

/** How the letters of a document look, the same in Word and in PDF. */
enum PaperStyle {
    TITLE("Title", "Title", 28, 480, 240),
    HEADING("Heading1", "heading 1", 24, 280, 120),
    TEXT("Normal", "Normal", 22, 0, 120),
    NOTE("Note", "Примечание", 19, 60, 60),
    CELL("Cell", "Ячейка", 20, 0, 0),
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
            case TEXT -> TEXT;
            case NOTE -> NOTE;
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
        return this == TITLE || this == HEADING;
    }

    boolean isGrey() {
        return this == SMALL || this == FOOT_LINE;
    }
}
