package opora.office.writing;

import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import opora.office.Block;
import opora.office.Document;
import org.w3c.dom.Element;

/** A document as the XHTML that its PDF is set from. It is made of nodes, never of strings: what people typed cannot become markup. */
final class PdfMarkup {

    /** Thin and not in PT Serif. */
    private static final char NARROW = '\u202f';

    private static final char NO_BREAK = '\u00a0';

    private final org.w3c.dom.Document made;

    private PdfMarkup(org.w3c.dom.Document made) {
        this.made = made;
    }

    static org.w3c.dom.Document of(Document document) {
        PdfMarkup markup = new PdfMarkup(empty());
        Element html = markup.root();
        html.setAttribute("lang", "ru");
        Element head = markup.add(html, "head");
        markup.add(head, "title").setTextContent(document.stamp().title());
        markup.add(head, "style").setTextContent(PdfStyles.of(document.page()));
        Element body = markup.add(html, "body");
        markup.text(document.foot(), markup.add(body, "div", "foot " + PaperStyle.FOOT_LINE.id()));
        markup.add(body, "div", "pages " + PaperStyle.FOOT_LINE.id());
        for (Block block : document.blocks()) {
            switch (block) {
                case Block.Paragraph paragraph -> markup.paragraph(paragraph, body);
                case Block.Table table -> PdfTable.write(table, markup, body);
            }
        }
        return markup.made;
    }

    private static org.w3c.dom.Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Element root() {
        Element html = made.createElement("html");
        made.appendChild(html);
        return html;
    }

    private void paragraph(Block.Paragraph paragraph, Element body) {
        PaperStyle style = PaperStyle.of(paragraph.style());
        Element written =
                add(
                        body,
                        switch (style) {
                            case TITLE -> "h1";
                            case HEADING -> "h2";
                            case TEXT, NOTE, CELL, SMALL, FOOT_LINE -> "p";
                        },
                        style.id() + " " + side(paragraph.align()));
        if (paragraph.indent() > 0) {
            written.setAttribute("style", "margin-left: %dmm".formatted(paragraph.indent()));
        }
        text(paragraph.text(), written);
    }

    Element add(Element to, String name) {
        Element one = made.createElement(name);
        to.appendChild(one);
        return one;
    }

    Element add(Element to, String name, String looks) {
        Element one = add(to, name);
        one.setAttribute("class", looks);
        return one;
    }

    /** A line feed becomes a new line. */
    void text(String text, Element in) {
        String[] lines = text.replace(NARROW, NO_BREAK).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                add(in, "br");
            }
            in.appendChild(made.createTextNode(lines[at]));
        }
    }

    /** Its class. */
    static String side(Block.Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }
}
