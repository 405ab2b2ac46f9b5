package opora.office;

import java.nio.charset.Charset;
import java.util.Arrays;

/** A line as its bytes. Valid only inside the call that got it, as any {@link Row}; {@link #copy} is kept. */
public final class PlainLine implements Row {

    private final Charset charset;
    private byte[] bytes;
    private int[] ends = new int[64];
    private int begin;
    private int cells;
    private int number;

    /** {@code bytes}: what lines are cut from. */
    public PlainLine(Charset charset, byte[] bytes) {
        this.charset = charset;
        this.bytes = bytes;
    }

    /** Begins the next line. */
    public void begin(int at, int lineNumber) {
        begin = at;
        number = lineNumber;
        cells = 0;
    }

    /** Ends a cell before this byte. */
    public void endCell(int at) {
        if (cells == ends.length) {
            ends = Arrays.copyOf(ends, cells * 2);
        }
        ends[cells] = at;
        cells++;
    }

    /** The line by itself, under another number. */
    public PlainLine copy(int lineNumber) {
        int size = cells == 0 ? 0 : ends[cells - 1] - begin;
        PlainLine copy = new PlainLine(charset, Arrays.copyOfRange(bytes, begin, begin + size));
        copy.begin(0, lineNumber);
        for (int cell = 0; cell < cells; cell++) {
            copy.endCell(ends[cell] - begin);
        }
        return copy;
    }

    @Override
    public int number() {
        return number;
    }

    /** Cells with the empty ones at the end. */
    public int cells() {
        return cells;
    }

    @Override
    public int width() {
        int width = cells;
        while (width > 0 && size(width - 1) == 0) {
            width--;
        }
        return width;
    }

    /** Octets of a cell; 0 beyond the line. */
    public int size(int column) {
        return column >= 0 && column < cells ? ends[column] - start(column) : 0;
    }

    /** An octet of a cell. */
    public byte octet(int column, int at) {
        return bytes[start(column) + at];
    }

    /** Whether the cell holds exactly these octets. */
    public boolean is(int column, byte[] octets) {
        int size = size(column);
        return size == octets.length
                && (size == 0
                        || Arrays.equals(
                                bytes, start(column), start(column) + size, octets, 0, size));
    }

    /** The octets of a cell. */
    public byte[] octets(int column) {
        int size = size(column);
        return size == 0
                ? new byte[0]
                : Arrays.copyOfRange(bytes, start(column), start(column) + size);
    }

    /** The octets of the first cells, which the line has, with what parts them. */
    public byte[] beginning(int firstCells) {
        return Arrays.copyOfRange(bytes, begin, ends[firstCells - 1]);
    }

    /** A text in the letters of this line. */
    public byte[] octets(String text) {
        return text.getBytes(charset);
    }

    private int start(int column) {
        return column == 0 ? begin : ends[column - 1] + 1;
    }

    @Override
    public String text(int column) {
        int size = size(column);
        return size == 0 ? "" : new String(bytes, start(column), size, charset);
    }

    @Override
    public Kind kind(int column) {
        return size(column) > 0 ? Kind.TEXT : Kind.EMPTY;
    }
}
