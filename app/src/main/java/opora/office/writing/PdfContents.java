package opora.office.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.w3c.dom.Element;

/** Contents on the page and beside it, where readers of PDF show them. */
final class PdfContents {

    private PdfContents() {}

    /** Name of the place of a heading, counted from 0. */
    static String place(int heading) {
        return "part" + heading;
    }

    /** Each heading under the nearest one above it that is higher. */
    static void marks(List<Headings.Heading> headings, PdfMarkup markup, Element head) {
        List<Element> open = new ArrayList<>(List.of(markup.add(head, "bookmarks")));
        List<Integer> levels = new ArrayList<>(List.of(0));
        for (int at = 0; at < headings.size(); at++) {
            Headings.Heading heading = headings.get(at);
            while (levels.getLast() >= heading.level()) {
                open.removeLast();
                levels.removeLast();
            }
            Element mark = markup.add(open.getLast(), "bookmark");
            mark.setAttribute("name", heading.text());
            mark.setAttribute("href", "#" + place(at));
            open.add(mark);
            levels.add(heading.level());
        }
    }

    static void write(
            String title, List<Headings.Heading> headings, PdfMarkup markup, Element sheet) {
        markup.text(title, markup.add(sheet, "h5", PaperStyle.CONTENTS.id()));
        Element contents = markup.add(sheet, "div", "contents");
        for (int at = 0; at < headings.size(); at++) {
            Headings.Heading heading = headings.get(at);
            Element line = markup.add(contents, "p", PaperStyle.ofContents(heading.level()).id());
            Element link = markup.add(line, "a");
            link.setAttribute("href", "#" + place(at));
            markup.text(heading.text() + " ", link);
        }
    }

    /** Of the marks beside the page, in their order, from 1. */
    static List<Integer> pages(PDDocument made) throws IOException {
        List<Integer> pages = new ArrayList<>();
        PDDocumentOutline outline = made.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline, made, pages);
        }
        return pages;
    }

    private static void collect(PDOutlineNode node, PDDocument made, List<Integer> pages)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            pages.add(made.getPages().indexOf(item.findDestinationPage(made)) + 1);
            collect(item, made, pages);
        }
    }
}
