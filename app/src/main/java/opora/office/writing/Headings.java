package opora.office.writing;

import java.util.List;
import opora.office.Block;
import opora.office.Document;

/** The headings of a document in their order. */
final class Headings {

    private Headings() {}

    record Heading(int level, String text) {}

    /** In one line each. */
    static List<Heading> of(Document document) {
        return document.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(paragraph -> paragraph.style().level() > 0)
                .map(paragraph ->
                        new Heading(paragraph.style().level(), paragraph.text().replace('\n', ' ')))
                .toList();
    }

    /** Whether there are contents that name them. */
    static boolean areNamed(Document document) {
        return document.blocks().stream().anyMatch(Block.Contents.class::isInstance);
    }
}
