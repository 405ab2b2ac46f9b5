package opora.office.reading.docx;

import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;

/** How much of one document is held in memory at most. A programme of two hundred pages has half a million letters and some thousand cells. */
final class Budget {

    private static final int MOST_LETTERS = 16 << 20;
    private static final int MOST_CELLS = 200_000;

    private int letters;
    private int cells;

    void letters(int more) throws UnreadableFile {
        letters += more;
        if (letters > MOST_LETTERS) {
            throw tooLarge();
        }
    }

    void cell() throws UnreadableFile {
        cells++;
        if (cells > MOST_CELLS) {
            throw tooLarge();
        }
    }

    /** {@code DocxTables} words it. */
    static UnreadableFile tooLarge() {
        return new UnreadableFile(Reason.TOO_LARGE, "");
    }
}
