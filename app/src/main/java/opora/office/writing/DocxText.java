package opora.office.writing;

import opora.office.Block;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Paragraphs and runs. */
final class DocxText {

    private DocxText() {}

    static void write(Block.Paragraph paragraph, CTP made) {
        look(paragraph, made);
        text(paragraph.text(), made);
    }

    /** All but its text. */
    static void look(Block.Paragraph paragraph, CTP made) {
        CTPPr look = made.addNewPPr();
        look.addNewPStyle().setVal(PaperStyle.of(paragraph.style()).id());
        look.addNewJc().setVal(side(paragraph.align()));
        if (paragraph.indent() > 0) {
            look.addNewInd().setLeft(Twips.of(paragraph.indent()));
        }
    }

    static STJc.Enum side(Block.Align align) {
        return switch (align) {
            case LEFT -> STJc.LEFT;
            case CENTER -> STJc.CENTER;
            case RIGHT -> STJc.RIGHT;
            case BOTH -> STJc.BOTH;
        };
    }

    /** A line feed becomes a new line in the same paragraph. */
    static CTR text(String text, CTP made) {
        return text(text, made.addNewR());
    }

    static CTR text(String text, CTR run) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addNewBr();
            }
            CTText piece = run.addNewT();
            piece.setStringValue(lines[at]);
            piece.setSpace(SpaceAttribute.Space.PRESERVE);
        }
        return run;
    }

    static void bold(String text, CTP made) {
        text(text, made).addNewRPr().addNewB();
    }

    static void tab(CTP made) {
        made.addNewR().addNewTab();
    }
}
