package opora.office.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import opora.office.Block;
import opora.office.Document;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes a document with POI: page, foot, and the blocks one after another. */
public final class DocxWriting {

    private static final int MARGIN = 20;
    private static final int RIGHT_MARGIN = 10;
    private static final int FOOT = 10;

    /** twentieths of a point */
    private static final int UNDER_GRID = 80;

    private DocxWriting() {}

    public static void write(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XWPFDocument made = new XWPFDocument()) {
            DocxStyles.define(made);
            page(document.page(), made.getDocument().getBody());
            foot(document, made);
            List<Block> blocks = document.blocks();
            for (int at = 0; at < blocks.size(); at++) {
                write(blocks.get(at), made.getDocument().getBody());
                if (at > 0 && isGrid(blocks.get(at - 1)) && isClose(blocks.get(at))) {
                    apart(made.getDocument().getBody());
                }
            }
            end(document, made.getDocument().getBody());
            made.write(packed);
        }
        Repacking.write(packed.toByteArray(), document.stamp(), out);
    }

    private static void write(Block block, CTBody body) {
        switch (block) {
            case Block.Paragraph paragraph -> DocxText.write(paragraph, body.addNewP());
            case Block.Table table -> DocxTable.write(table, body.addNewTbl());
        }
    }

    private static boolean isGrid(Block block) {
        return block instanceof Block.Table table && table.frame() == Block.Frame.GRID;
    }

    private static boolean isClose(Block block) {
        return block instanceof Block.Paragraph paragraph
                && PaperStyle.of(paragraph.style()).before() == 0;
    }

    /** The last paragraph must not touch the frame above it. */
    private static void apart(CTBody body) {
        body.getPArray(body.sizeOfPArray() - 1)
                .getPPr()
                .addNewSpacing()
                .setBefore(BigInteger.valueOf(UNDER_GRID));
    }

    /** Word wants a paragraph after the last table. */
    private static void end(Document document, CTBody body) {
        if (!document.blocks().isEmpty() && document.blocks().getLast() instanceof Block.Table) {
            body.addNewP().addNewPPr().addNewPStyle().setVal(PaperStyle.SMALL.id());
        }
    }

    private static void page(Document.Page page, CTBody body) {
        CTSectPr section = body.addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(Twips.of(page.width()));
        size.setH(Twips.of(page.height()));
        size.setOrient(
                page == Document.Page.LANDSCAPE
                        ? STPageOrientation.LANDSCAPE
                        : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(Twips.of(MARGIN));
        margins.setBottom(Twips.of(MARGIN));
        margins.setLeft(Twips.of(MARGIN));
        margins.setRight(Twips.of(RIGHT_MARGIN));
        margins.setHeader(Twips.of(FOOT));
        margins.setFooter(Twips.of(FOOT));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void foot(Document document, XWPFDocument made) {
        XWPFParagraph line = made.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle(PaperStyle.FOOT_LINE.id());
        CTTabStop right = line.getCTP().getPPr().addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(Twips.of(document.page().textWidth()));
        line.createRun().setText(document.foot());
        line.createRun().addTab();
        line.createRun().setText("стр.\u00a0");
        field("PAGE", line);
        line.createRun().setText(" из\u00a0");
        field("NUMPAGES", line);
    }

    /** Holds a number also for programs that do not count pages themselves. */
    private static void field(String instruction, XWPFParagraph line) {
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
