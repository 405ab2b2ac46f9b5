package opora.office.writing;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import opora.office.Document;
import opora.office.Document.Page;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Sheets of paper: Word says how they lie where they end. Each way of lying has a foot of its own, as wide as the sheet. */
final class DocxSheets {

    private static final int MARGIN = 20;
    private static final int RIGHT_MARGIN = 10;
    private static final int FOOT = 10;

    /** A paragraph that is nothing but the end of its sheets, twentieths of a point. */
    private static final int NO_HEIGHT = 20;

    private final Document document;
    private final XWPFDocument made;
    private final CTBody body;
    private final Map<Page, String> feet = new EnumMap<>(Page.class);
    private Page page;

    DocxSheets(Document document, XWPFDocument made) {
        this.document = document;
        this.made = made;
        this.body = made.getDocument().getBody();
        this.page = document.page();
    }

    /** mm between the margins of the sheet that is written. */
    int width() {
        return page.textWidth();
    }

    /** What stands already ends its sheet. */
    void next(Page following) {
        section(ending().addNewSectPr());
        page = following;
    }

    void last() {
        section(body.addNewSectPr());
    }

    /** The last paragraph, or an invisible one below a table and below contents. */
    private CTPPr ending() {
        try (XmlCursor last = body.newCursor()) {
            if (last.toLastChild()
                    && last.getObject() instanceof CTP paragraph
                    && paragraph.sizeOfHyperlinkArray() == 0
                    && !paragraph.getPPr().isSetSectPr()) {
                return paragraph.getPPr();
            }
        }
        CTPPr look = body.addNewP().addNewPPr();
        look.addNewPStyle().setVal(PaperStyle.SMALL.id());
        CTSpacing spacing = look.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(NO_HEIGHT));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return look;
    }

    private void section(CTSectPr section) {
        foot(section);
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.of(page.width()));
        size.setH(Twips.of(page.height()));
        size.setOrient(
                page == Page.LANDSCAPE ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.of(MARGIN));
        margins.setBottom(Twips.of(MARGIN));
        margins.setLeft(Twips.of(MARGIN));
        margins.setRight(Twips.of(RIGHT_MARGIN));
        margins.setHeader(Twips.of(FOOT));
        margins.setFooter(Twips.of(FOOT));
        margins.setGutter(BigInteger.ZERO);
    }

    private void foot(CTSectPr section) {
        String known = feet.get(page);
        if (known == null) {
            XWPFFooter foot =
                    new XWPFHeaderFooterPolicy(made, section).createFooter(STHdrFtr.DEFAULT);
            write(foot);
            feet.put(page, made.getRelationId(foot));
        } else {
            CTHdrFtrRef reference = section.addNewFooterReference();
            reference.setType(STHdrFtr.DEFAULT);
            reference.setId(known);
        }
    }

    /** The number of the page stands in the last line. */
    private void write(XWPFFooter foot) {
        List<String> lines = document.foot().lines().toList();
        for (int at = 0; at + 1 < lines.size(); at++) {
            line(foot).createRun().setText(lines.get(at));
        }
        XWPFParagraph line = line(foot);
        CTTabStop right = line.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(Twips.of(page.textWidth()));
        line.createRun().setText(lines.isEmpty() ? "" : lines.getLast());
        line.createRun().addTab();
        line.createRun().setText("стр.\u00a0");
        field("PAGE", line);
        line.createRun().setText(" из\u00a0");
        field("NUMPAGES", line);
    }

    private static XWPFParagraph line(XWPFFooter foot) {
        XWPFParagraph line = foot.createParagraph();
        line.setStyle(PaperStyle.FOOT_LINE.id());
        return line;
    }

    /** Holds a number also for programs that do not count pages themselves. */
    private static void field(String instruction, XWPFParagraph line) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
