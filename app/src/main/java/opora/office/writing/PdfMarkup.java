package opora.office.writing;

import java.util.List;
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
    private final Document document;
    private int headings;

    private PdfMarkup(org.w3c.dom.Document made, Document document) {
        this.made = made;
        this.document = document;
    }

    static org.w3c.dom.Document of(Document document) {
        PdfMarkup markup = new PdfMarkup(empty(), document);
        Element html = markup.root();
        html.setAttribute("lang", "ru");
        markup.head(html);
        Element body = markup.add(html, "body");
        markup.text(document.foot(), markup.add(body, "div", "foot " + PaperStyle.FOOT_LINE.id()));
        markup.add(body, "div", "pages " + PaperStyle.FOOT_LINE.id());
        markup.sheets(body);
        return markup.made;
    }

    private void head(Element html) {
        Element head = add(html, "head");
        add(head, "title").setTextContent(document.stamp().title());
        add(head, "style").setTextContent(PdfStyles.of());
        if (Headings.areNamed(document)) {
            PdfContents.marks(Headings.of(document), this, head);
        }
    }

    private void sheets(Element body) {
        Element sheet = add(body, "div", sheet(document.page()));
        List<Block> blocks = document.blocks();
        for (int at = 0; at < blocks.size(); at++) {
            switch (blocks.get(at)) {
                case Block.Paragraph paragraph ->
                        paragraph(paragraph, PdfRoom.of(blocks, at), sheet);
                case Block.Table table -> PdfTable.write(table, this, sheet);
                case Block.Item item -> item(item, sheet);
                case Block.NewSheet(Document.Page page) ->
                        sheet = add(body, "div", "next " + sheet(page));
                case Block.Contents(String title) ->
                        PdfContents.write(title, Headings.of(document), this, sheet);
                case Block.Bars bars -> PdfBars.write(bars, this, sheet);
            }
        }
    }

    /** A class of {@link PdfStyles}, and the name of its page there. */
    static String sheet(Document.Page page) {
        return page == Document.Page.LANDSCAPE ? "wide" : "upright";
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

    /** {@code room} that it needs on the page, mm. */
    private void paragraph(Block.Paragraph paragraph, int room, Element body) {
        PaperStyle style = PaperStyle.of(paragraph.style());
        Element written = add(body, tag(style), style.id() + " " + side(paragraph.align()));
        if (paragraph.indent() > 0) {
            written.setAttribute("style", "margin-left: %dmm".formatted(paragraph.indent()));
        } else if (style.isHeading()) {
            written.setAttribute("style", "-fs-page-break-min-height: %dmm".formatted(room));
        }
        if (paragraph.style().level() > 0) {
            written.setAttribute("id", PdfContents.place(headings++));
        }
        text(paragraph.text(), written);
    }

    private static String tag(PaperStyle style) {
        return switch (style.outline()) {
            case 0 -> style == PaperStyle.TITLE ? "h1" : "h2";
            case 1 -> "h3";
            case 2 -> "h4";
            default -> style.isHeading() ? "h5" : "p";
        };
    }

    private void item(Block.Item item, Element body) {
        int left = ItemPlace.left(item);
        for (int at = 0; at < Math.max(1, item.paragraphs().size()); at++) {
            Element written = add(body, "p", PaperStyle.ITEM.id() + " left");
            written.setAttribute("style", "margin-left: %dmm".formatted(left));
            if (at == 0) {
                mark(item, written);
            }
            if (at < item.paragraphs().size()) {
                text(item.paragraphs().get(at), written);
            }
        }
    }

    private void mark(Block.Item item, Element written) {
        if (!item.mark().isEmpty()) {
            Element mark = add(written, "span", "mark");
            int hanging = ItemPlace.hanging(item);
            mark.setAttribute(
                    "style", "margin-left: -%dmm; width: %dmm".formatted(hanging, hanging));
            text(item.mark(), mark);
        }
        if (!item.lead().isEmpty()) {
            text(item.lead(), add(written, "b"));
        }
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
