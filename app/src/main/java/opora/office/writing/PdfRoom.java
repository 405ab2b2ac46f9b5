package opora.office.writing;

import java.util.List;
import opora.office.Block;

/** How many millimetres have to be left on a page for a block to begin there: a heading with the first lines below it, a table with its first rows. */
final class PdfRoom {

    private static final int HEADING = 13;
    private static final int LINES = 14;
    private static final double LINE = 4.7;
    private static final int FRAME = 6;

    /** The renderer keeps room for the head that it may have to repeat. */
    private static final int HEADS = 2;

    /** More is not waited for: the page before would look forgotten. */
    private static final int MOST = 110;

    private PdfRoom() {}

    static int of(List<Block> blocks, int at) {
        int room = 0;
        int last = at;
        while (last < blocks.size() && isHeading(blocks.get(last))) {
            room += HEADING;
            last++;
        }
        return Math.min(MOST, room + (last < blocks.size() ? first(blocks.get(last)) : 0));
    }

    private static boolean isHeading(Block block) {
        return block instanceof Block.Paragraph paragraph
                && PaperStyle.of(paragraph.style()).isHeading();
    }

    private static int first(Block block) {
        return block instanceof Block.Table table ? of(table) : LINES;
    }

    /** Its head and the rows that no page tears. */
    static int of(Block.Table table) {
        int end = RowGroups.end(table, table.heads());
        boolean torn = end > table.rows().size() || RowLines.isTall(table, table.heads(), end);
        int lines =
                HEADS * RowLines.of(table, 0, table.heads())
                        + (torn ? RowLines.TALL / 3 : RowLines.of(table, table.heads(), end));
        return Math.min(MOST, (int) Math.ceil(lines * LINE) + FRAME);
    }
}
