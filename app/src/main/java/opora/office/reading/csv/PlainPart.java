package opora.office.reading.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.util.Arrays;
import opora.office.PlainLine;
import opora.office.PlainLines.LineReader;

/** Cuts one part after the other into lines and cells. A part has the lines that begin in it, also the end of its last one. */
final class PlainPart {

    /** What {@link #read} answers when the text has a quote or another sign that needs the ordinary way, or when the reader gave up. */
    static final int NOT_PLAIN = -1;

    private static final int LONGEST_LINE = 1 << 16;
    private static final byte DELETE = 0x7f;

    /** What an octet means, the letters 0. A carriage return must stand before the end of the line; quotes and control signs are not plain. */
    private static final byte ENDS_CELL = 1;

    private static final byte ENDS_LINE = 2;
    private static final byte RETURN = 3;
    private static final byte FOREIGN = 4;

    private static final String HINT_FOR_EXCEL = "sep=";

    private final FileChannel file;
    private final byte[] meanings;
    private final int size;
    private final byte[] bytes;
    private final PlainLine line;
    private int filled;
    private int at;

    PlainPart(FileChannel file, Charset charset, char delimiter, int size) {
        this.file = file;
        this.meanings = meanings(delimiter);
        this.size = size;
        this.bytes = new byte[1 + size + LONGEST_LINE + 1];
        this.line = new PlainLine(charset, bytes);
    }

    private static byte[] meanings(char delimiter) {
        byte[] meanings = new byte[1 << Byte.SIZE];
        Arrays.fill(meanings, 0, ' ', FOREIGN);
        meanings['"'] = FOREIGN;
        meanings[DELETE] = FOREIGN;
        meanings['\t'] = 0;
        meanings['\r'] = RETURN;
        meanings['\n'] = ENDS_LINE;
        meanings[delimiter] = ENDS_CELL;
        return meanings;
    }

    /** Answers how many lines begin in the part, or {@link #NOT_PLAIN}. */
    int read(int part, LineReader reader) throws IOException {
        fill(part);
        if (part == 0) {
            skipMarks();
        } else {
            skipLineOfPartBefore();
        }
        int lines = 0;
        while (at < filled && at < 1 + size) {
            lines++;
            int next = reader.uncut(part, lines, bytes, at);
            if (next > at) {
                at = Math.min(next, filled);
            } else if (!cut(lines) || (isTold(part, lines) && !reader.line(part, line))) {
                return NOT_PLAIN;
            }
        }
        return lines;
    }

    /**
     * The octet before the part stands at 0: it tells whether a line begins with the part. What was read is followed by an end of line,
     * where a lone carriage return ends it by a sign that is not plain.
     */
    private void fill(int part) throws IOException {
        long begin = (long) part * size;
        filled = part == 0 ? 1 : 0;
        bytes[0] = '\n';
        ByteBuffer buffer = ByteBuffer.wrap(bytes, filled, bytes.length - 1 - filled);
        int got = 0;
        while (got >= 0 && buffer.hasRemaining()) {
            got = file.read(buffer, begin - 1 + buffer.position());
        }
        filled = buffer.position();
        bytes[filled] = (byte) (bytes[filled - 1] == '\r' ? '"' : '\n');
        at = 1;
    }

    private void skipMarks() {
        while (at + 2 < filled
                && bytes[at] == (byte) 0xef
                && bytes[at + 1] == (byte) 0xbb
                && bytes[at + 2] == (byte) 0xbf) {
            at += 3;
        }
    }

    private void skipLineOfPartBefore() {
        if (bytes[0] != '\n') {
            while (at < filled && bytes[at] != '\n') {
                at++;
            }
            at++;
        }
    }

    /** To the end of the line; false for what only the ordinary way can read. */
    private boolean cut(int number) {
        line.begin(at, number);
        for (int here = at; here < filled; here++) {
            byte meaning = meanings[bytes[here] & 0xff];
            if (meaning == ENDS_CELL) {
                line.endCell(here);
            } else if (meaning == ENDS_LINE) {
                line.endCell(here > 1 && bytes[here - 1] == '\r' ? here - 1 : here);
                at = here + 1;
                return true;
            } else if (meaning == FOREIGN || (meaning == RETURN && !isFollowedByLine(here))) {
                return false;
            }
        }
        at = filled;
        line.endCell(at);
        return filled < bytes.length - 1;
    }

    private boolean isFollowedByLine(int here) {
        return here + 1 < filled && bytes[here + 1] == '\n';
    }

    /** As the ordinary way leaves them out: lines that hold nothing and the hint for Excel. */
    private boolean isTold(int part, int number) {
        return line.width() > 0
                && !(part == 0 && number == 1 && line.text(0).startsWith(HINT_FOR_EXCEL));
    }
}
