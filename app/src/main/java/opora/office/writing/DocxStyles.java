package opora.office.writing;

import java.math.BigInteger;
import opora.office.Block;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles by which an office changes the look of a whole document in one place. */
enum DocxStyles {
    TITLE("Title", "Название", 28, 480, 240),
    HEADING("Heading1", "heading 1", 24, 280, 120),
    TEXT("Normal", "Normal", 22, 0, 120),
    NOTE("Note", "Примечание", 19, 60, 60),
    CELL("Cell", "Ячейка", 20, 0, 0),
    SMALL("SmallCell", "Ячейка мелкая", 17, 0, 0),
    FOOT_LINE("FootLine", "Низ страницы", 17, 0, 0);

    static final String FOOT = "FootLine";

    private static final String FONT = "PT Serif";
    private static final String GREY = "4A5666";
    private static final int TOP_OUTLINE = 0;

    private final String id;
    private final String title;
    private final int halfPoints;
    private final int before;
    private final int after;

    /** Sizes in half points, distances in twentieths of a point. */
    DocxStyles(String id, String title, int halfPoints, int before, int after) {
        this.id = id;
        this.title = title;
        this.halfPoints = halfPoints;
        this.before = before;
        this.after = after;
    }

    String id() {
        return id;
    }

    static DocxStyles of(Block.Style style) {
        return switch (style) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case TEXT -> TEXT;
            case NOTE -> NOTE;
        };
    }

    static void define(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = defaults.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        defaults.addNewLang().setVal("ru-RU");
        for (DocxStyles style : values()) {
            style.define(styles.addNewStyle());
        }
        document.createStyles().setStyles(styles);
    }

    private void define(CTStyle style) {
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(title);
        if (this == TEXT) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(TEXT.id);
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        CTRPr letters = style.addNewRPr();
        if (this == TITLE || this == HEADING) {
            letters.addNewB();
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(TOP_OUTLINE));
        }
        if (this == SMALL || this == FOOT_LINE) {
            letters.addNewColor().setVal(GREY);
        }
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewSzCs().setVal(BigInteger.valueOf(halfPoints));
    }
}
