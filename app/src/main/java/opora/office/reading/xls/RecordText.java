package opora.office.reading.xls;

import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;

/** Reads texts out of a record and of those that continue it; a text may be broken off anywhere among its letters. */
final class RecordText {

    private static final int WIDE = 1;
    private static final int WITH_SOUNDS = 4;
    private static final int WITH_FONTS = 8;
    private static final int FONT = 4;

    private final Records records;
    private final StringBuilder text = new StringBuilder();
    private int at;

    /** @param from first byte in the record that {@code records} stands on */
    RecordText(Records records, int from) {
        this.records = records;
        this.at = from;
    }

    /** Whether there is more, in this record or in one that continues it. */
    boolean goesOn() throws UnreadableFile {
        while (at >= records.length()) {
            if (!records.next()) {
                return false;
            }
            if (records.kind() != Records.CONTINUED) {
                records.back();
                return false;
            }
            at = 0;
        }
        return true;
    }

    /** Of a cell or of a formula: its length, how wide its letters are, the letters. */
    String plain() throws UnreadableFile {
        int length = twoBytes();
        letters(length, oneByte());
        return text.toString();
    }

    /** Of the name of a sheet: likewise, with a length of one byte. */
    String brief() throws UnreadableFile {
        int length = oneByte();
        letters(length, oneByte());
        return text.toString();
    }

    /** Of the shared texts: behind the letters may stand fonts and how it is pronounced. */
    String rich() throws UnreadableFile {
        int length = twoBytes();
        int flags = oneByte();
        long behind = (flags & WITH_FONTS) == 0 ? 0 : (long) FONT * twoBytes();
        behind +=
                (flags & WITH_SOUNDS) == 0
                        ? 0
                        : Integer.toUnsignedLong(twoBytes() | twoBytes() << 16);
        letters(length, flags);
        skip(behind);
        return text.toString();
    }

    /** A record that continues a text begins with how wide the letters are from there on. */
    private void letters(int length, int flags) throws UnreadableFile {
        text.setLength(0);
        boolean wide = (flags & WIDE) != 0;
        for (int letter = 0; letter < length; letter++) {
            if (at >= records.length()) {
                wide = (oneByte() & WIDE) != 0;
            }
            text.append((char) (wide ? twoBytes() : oneByte()));
        }
    }

    private int twoBytes() throws UnreadableFile {
        return oneByte() | oneByte() << 8;
    }

    private int oneByte() throws UnreadableFile {
        if (!goesOn()) {
            throw Broken.file();
        }
        return records.oneByte(at++);
    }

    private void skip(long bytes) throws UnreadableFile {
        long left = bytes;
        while (left > 0) {
            if (!goesOn()) {
                throw Broken.file();
            }
            long here = Math.min(left, records.length() - at);
            at += (int) here;
            left -= here;
        }
    }
}
