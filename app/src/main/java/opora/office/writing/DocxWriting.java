package opora.office.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import opora.office.Block;
import opora.office.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** Writes a document with POI: the blocks one after another, sheets of paper around them. */
public final class DocxWriting {

    /** twentieths of a point */
    private static final int UNDER_GRID = 80;

    private final XWPFDocument made;
    private final CTBody body;
    private final DocxSheets sheets;
    private final DocxLists lists;
    private final DocxContents contents;

    private DocxWriting(Document document, XWPFDocument made) throws IOException {
        this.made = made;
        this.body = made.getDocument().getBody();
        this.sheets = new DocxSheets(document, made);
        this.lists = new DocxLists(made);
        this.contents = DocxContents.of(document);
    }

    public static void write(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (XWPFDocument made = new XWPFDocument()) {
            DocxStyles.define(made);
            new DocxWriting(document, made).write(document.blocks());
            made.write(packed);
        }
        Repacking.write(packed.toByteArray(), document.stamp(), out);
    }

    private void write(List<Block> blocks) throws IOException {
        for (int at = 0; at < blocks.size(); at++) {
            if (at > 0
                    && blocks.get(at) instanceof Block.Table
                    && blocks.get(at - 1) instanceof Block.Table) {
                small();
            }
            write(blocks.get(at));
            if (at > 0 && isGrid(blocks.get(at - 1)) && isClose(blocks.get(at))) {
                apart();
            }
        }
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Table) {
            small();
        }
        sheets.last();
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> contents.write(paragraph, body.addNewP());
            case Block.Table table -> DocxTable.write(table, body.addNewTbl());
            case Block.Item item -> lists.write(item, body);
            case Block.NewSheet(Document.Page page) -> sheets.next(page);
            case Block.Contents(String title) -> contents.write(title, sheets.width(), body);
            case Block.Bars bars -> DocxBars.write(bars, sheets.width(), made);
        }
    }

    private static boolean isGrid(Block block) {
        return block instanceof Block.Table table && table.frame() == Block.Frame.GRID;
    }

    private static boolean isClose(Block block) {
        return block instanceof Block.Item
                || block instanceof Block.Paragraph paragraph
                        && PaperStyle.of(paragraph.style()).before() == 0;
    }

    /** The last paragraph must not touch the frame above it. */
    private void apart() {
        body.getPArray(body.sizeOfPArray() - 1)
                .getPPr()
                .addNewSpacing()
                .setBefore(BigInteger.valueOf(UNDER_GRID));
    }

    /** Word wants a paragraph after the last table, and takes two tables without one between them for one. */
    private void small() {
        body.addNewP().addNewPPr().addNewPStyle().setVal(PaperStyle.SMALL.id());
    }
}
