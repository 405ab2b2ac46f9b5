package opora.office.writing;

import opora.office.Block;

/** Where points of lists stand, mm: the same in Word and in PDF. */
final class ItemPlace {

    /** Room for «3.» and «12)». */
    static final int HANGING = 7;

    /** for «2.3.» */
    private static final int WIDE = 11;

    private static final int SHORT_MARK = 3;

    private ItemPlace() {}

    /** Of the text. */
    static int left(Block.Item item) {
        return item.mark().isEmpty()
                ? item.depth() * HANGING
                : item.depth() * HANGING + hanging(item);
    }

    static int left(int depth) {
        return (depth + 1) * HANGING;
    }

    /** From the mark to the text. */
    static int hanging(Block.Item item) {
        return item.mark().length() > SHORT_MARK ? WIDE : HANGING;
    }
}
