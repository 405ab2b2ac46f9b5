package opora.office.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles by which an office changes the look of a whole document in one place. */
final class DocxStyles {

    private DocxStyles() {}

    static void define(XWPFDocument document) {
        CTStyles styles = CTStyles.Factory.newInstance();
        CTRPr defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        CTFonts fonts = defaults.addNewRFonts();
        fonts.setAscii(PaperStyle.FONT);
        fonts.setHAnsi(PaperStyle.FONT);
        fonts.setCs(PaperStyle.FONT);
        fonts.setEastAsia(PaperStyle.FONT);
        defaults.addNewLang().setVal("ru-RU");
        for (PaperStyle style : PaperStyle.all()) {
            define(style, styles.addNewStyle());
        }
        document.createStyles().setStyles(styles);
    }

    private static void define(PaperStyle paper, CTStyle style) {
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(paper.id());
        style.addNewName().setVal(paper.title());
        if (paper == PaperStyle.TEXT) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(PaperStyle.TEXT.id());
        }
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(paper.before()));
        spacing.setAfter(BigInteger.valueOf(paper.after()));
        CTRPr letters = style.addNewRPr();
        if (paper.isHeading()) {
            letters.addNewB();
            paragraph.addNewKeepNext();
        }
        if (paper.outline() >= 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(paper.outline()));
        }
        if (paper.indent() > 0) {
            paragraph.addNewInd().setLeft(Twips.of(paper.indent()));
        }
        if (paper.isGrey()) {
            letters.addNewColor().setVal(PaperStyle.GREY);
        }
        letters.addNewSz().setVal(BigInteger.valueOf(paper.halfPoints()));
        letters.addNewSzCs().setVal(BigInteger.valueOf(paper.halfPoints()));
    }
}
