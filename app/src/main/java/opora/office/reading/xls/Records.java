package opora.office.reading.xls;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;

/** The records of a workbook (MS-XLS) one after another, each in the room of the one before: a record has 64 KB at most. */
final class Records implements Closeable {

    static final int FORMULA = 0x06;
    static final int END = 0x0a;
    static final int PASSWORD = 0x2f;
    static final int CONTINUED = 0x3c;
    static final int CODE_PAGE = 0x42;
    static final int SHEET = 0x85;
    static final int NUMBERS = 0xbd;
    static final int RICH_LABEL = 0xd6;
    static final int SHARED_TEXTS = 0xfc;
    static final int SHARED_TEXT = 0xfd;
    static final int NUMBER = 0x203;
    static final int LABEL = 0x204;
    static final int TRUTH_OR_ERROR = 0x205;
    static final int TEXT_OF_FORMULA = 0x207;
    static final int SHORT_NUMBER = 0x27e;
    static final int BEGIN = 0x809;

    private static final int HEAD = 4;
    private static final int MOST = 1 << 16;

    private final InputStream stream;
    private final ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer body = ByteBuffer.allocate(MOST).order(ByteOrder.LITTLE_ENDIAN);
    private int kind;
    private int length;
    private boolean again;

    Records(InputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next record; false after the last one. */
    boolean next() throws UnreadableFile {
        if (again) {
            again = false;
            return true;
        }
        if (fill(head.array(), HEAD) == 0) {
            return false;
        }
        kind = head.getShort(0) & 0xffff;
        length = head.getShort(2) & 0xffff;
        if (fill(body.array(), length) < length) {
            throw Broken.file();
        }
        return true;
    }

    /** The record it stands on comes once more. */
    void back() {
        again = true;
    }

    /** How much of it there was: none or all, unless the file is cut off. */
    private int fill(byte[] into, int wanted) throws UnreadableFile {
        try {
            int got = stream.readNBytes(into, 0, wanted);
            if (got > 0 && got < wanted) {
                throw Broken.file();
            }
            return got;
        } catch (EOFException cutOff) {
            throw Broken.file();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    int kind() {
        return kind;
    }

    int length() {
        return length;
    }

    int oneByte(int at) throws UnreadableFile {
        return body.get(inside(at, 1)) & 0xff;
    }

    int twoBytes(int at) throws UnreadableFile {
        return body.getShort(inside(at, 2)) & 0xffff;
    }

    int fourBytes(int at) throws UnreadableFile {
        return body.getInt(inside(at, Integer.BYTES));
    }

    double fraction(int at) throws UnreadableFile {
        return body.getDouble(inside(at, Double.BYTES));
    }

    private int inside(int at, int bytes) throws UnreadableFile {
        if (at < 0 || at + bytes > length) {
            throw Broken.file();
        }
        return at;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
