package opora.office.reading.xls;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The sectors of a stream one after another; those that lie side by side in the file are read at once. */
final class ChainStream extends InputStream {

    private static final int AT_ONCE = 1 << 16;

    private final FileChannel file;
    private final int[] chain;
    private final int sector;
    private final long size;
    private final ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE).limit(0);
    private long next;

    /** @param chain numbers of the sectors; the first of the file is number 0 and stands behind the header */
    ChainStream(FileChannel file, int[] chain, int sector, long size, long offset) {
        this.file = file;
        this.chain = chain;
        this.sector = sector;
        this.size = size;
        this.next = offset;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (!fill()) {
            return -1;
        }
        int got = Math.min(length, buffer.remaining());
        buffer.get(into, from, got);
        return got;
    }

    /** Whether there is a byte to give. */
    private boolean fill() throws IOException {
        if (buffer.hasRemaining()) {
            return true;
        }
        if (next >= size) {
            return false;
        }
        int first = (int) (next / sector);
        if (first >= chain.length) {
            throw new EOFException("the chain ends before the stream");
        }
        int last = first;
        while (last + 1 < chain.length
                && chain[last + 1] == chain[last] + 1
                && last + 2 - first <= AT_ONCE / sector) {
            last++;
        }
        int inside = (int) (next % sector);
        long length = Math.min(size - next, (last + 1L - first) * sector - inside);
        buffer.clear().limit((int) length);
        long at = (chain[first] + 1L) * sector + inside;
        while (buffer.hasRemaining()) {
            if (file.read(buffer, at + buffer.position()) < 0) {
                throw new EOFException("the file ends before the stream");
            }
        }
        buffer.flip();
        next += length;
        return true;
    }
}
