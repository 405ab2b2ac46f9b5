package opora.office.writing;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import opora.office.Block;
import opora.office.Document;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/**
 * Headings and the contents that name them: a field of Word, already filled in, so that it is right before anybody updates it and no program asks to.
 * The pages are those of the PDF of the same document.
 */
final class DocxContents {

    private static final String FIELD = " TOC \\o \"1-3\" \\h \\z ";

    private final List<Headings.Heading> headings;
    private final List<Integer> pages;
    private int written;

    private DocxContents(List<Headings.Heading> headings, List<Integer> pages) {
        this.headings = headings;
        this.pages = pages;
    }

    static DocxContents of(Document document) throws IOException {
        List<Headings.Heading> headings = Headings.of(document);
        return Headings.areNamed(document)
                ? new DocxContents(headings, PdfWriting.pagesOfHeadings(document))
                : new DocxContents(List.of(), List.of());
    }

    /** A paragraph of the text; a heading becomes a place that the contents lead to. */
    void write(Block.Paragraph paragraph, CTP made) {
        if (headings.isEmpty() || paragraph.style().level() == 0) {
            DocxText.write(paragraph, made);
            return;
        }
        BigInteger id = BigInteger.valueOf(written);
        DocxText.look(paragraph, made);
        CTBookmark begin = made.addNewBookmarkStart();
        begin.setId(id);
        begin.setName(place(written++));
        DocxText.text(paragraph.text(), made);
        made.addNewBookmarkEnd().setId(id);
    }

    private static String place(int heading) {
        return "_Toc%08d".formatted(heading + 1);
    }

    /** {@code width} of the lines, mm. */
    void write(String title, int width, CTBody body) {
        CTP above = body.addNewP();
        above.addNewPPr().addNewPStyle().setVal(PaperStyle.CONTENTS.id());
        DocxText.text(title, above);
        for (int at = 0; at < headings.size(); at++) {
            CTP line = line(headings.get(at), width, body);
            if (at == 0) {
                begin(FIELD, line.addNewR(), line.addNewR(), line.addNewR());
            }
            entry(at, line);
            if (at + 1 == headings.size()) {
                line.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
            }
        }
    }

    private static CTP line(Headings.Heading heading, int width, CTBody body) {
        CTP line = body.addNewP();
        var look = line.addNewPPr();
        look.addNewPStyle().setVal(PaperStyle.ofContents(heading.level()).id());
        CTTabStop right = look.addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setLeader(STTabTlc.DOT);
        right.setPos(Twips.of(width));
        return line;
    }

    private void entry(int at, CTP line) {
        CTHyperlink link = line.addNewHyperlink();
        link.setAnchor(place(at));
        DocxText.text(headings.get(at).text(), link.addNewR());
        link.addNewR().addNewTab();
        begin(" PAGEREF " + place(at) + " \\h ", link.addNewR(), link.addNewR(), link.addNewR());
        DocxText.text(String.valueOf(pages.get(at)), link.addNewR());
        link.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static void begin(String instruction, CTR begin, CTR words, CTR separate) {
        begin.addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        var text = words.addNewInstrText();
        text.setStringValue(instruction);
        text.setSpace(SpaceAttribute.Space.PRESERVE);
        separate.addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }
}
