package opora.office.reading.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import opora.office.UnreadableFile;

/**
 * One unpacked part: stops a zip bomb, a text without end, and at the end compares the sum that the zip keeps, so that a flipped bit never
 * becomes a number.
 */
final class PartStream extends FilterInputStream {

    /** Unpacked at most, 4 GB: a million rows of thirty columns is 1.3 GB. */
    static final long MOST_BYTES = 4L << 30;

    /** From so many bytes on the ratio is looked at. A sheet of a million equal rows has about 60. */
    static final long RATIO_FROM = 32 << 20;

    static final int MOST_RATIO = 250;

    /** Bytes in succession without a tag; a cell has 32 767 characters at most. */
    private static final int MOST_TEXT = 1 << 20;

    private final ZipEntry entry;
    private final CRC32 sum = new CRC32();
    private long bytes;
    private long text;

    PartStream(InputStream unpacked, ZipEntry entry) {
        super(unpacked);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int got = in.read(into, from, length);
        if (got < 0) {
            checkSum();
            return got;
        }
        sum.update(into, from, got);
        bytes += got;
        checkSize();
        checkText(into, from, got);
        return got;
    }

    private void checkSum() throws Refused {
        if (sum.getValue() != entry.getCrc()) {
            throw new Refused(Broken.file());
        }
    }

    private void checkSize() throws Refused {
        long packed = Math.max(1, entry.getCompressedSize());
        if (bytes > MOST_BYTES || (bytes > RATIO_FROM && bytes / packed > MOST_RATIO)) {
            throw new Refused(Broken.bomb());
        }
    }

    private void checkText(byte[] read, int from, int length) throws Refused {
        int at = from + length - 1;
        while (at >= from && read[at] != '<') {
            at--;
        }
        int tail = from + length - 1 - at;
        text = at < from ? text + length : tail;
        if (text > MOST_TEXT) {
            throw new Refused(Broken.hugeCell("она одна больше мегабайта"));
        }
    }

    @Override
    public long skip(long count) throws IOException {
        throw new UnsupportedOperationException("every byte is checked");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Carries the message through the parser. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient UnreadableFile message;

        Refused(UnreadableFile message) {
            super(message);
            this.message = message;
        }

        UnreadableFile message() {
            return message;
        }
    }
}
