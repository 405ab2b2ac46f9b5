package opora.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/**
 * Numbers by the million that must not fill the memory: they are parted by their first octet, and what is too much for the memory lies in a temporary file,
 * eight octets each, until this is closed. Asked once, at the end, whether one came twice. Numbers must be spread evenly over all of their octets.
 */
public final class SpooledNumbers implements AutoCloseable {

    private static final int PARTS = 256;
    private static final int TO_THE_PART = Long.SIZE - Byte.SIZE;
    private static final int BLOCK = 1024;
    private static final int BLOCK_OCTETS = BLOCK * Long.BYTES;

    private final FileChannel file;
    private final List<List<Long>> blocks = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private long end;

    public SpooledNumbers() {
        try {
            Path temporary = Files.createTempFile("opora-", ".numbers");
            file =
                    FileChannel.open(
                            temporary,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        for (int part = 0; part < PARTS; part++) {
            blocks.add(new ArrayList<>());
        }
    }

    /** One for each thread. */
    public synchronized Writer writer() {
        Writer writer = new Writer();
        writers.add(writer);
        return writer;
    }

    /** Takes numbers of one thread. */
    public final class Writer {

        private final long[][] waiting = new long[PARTS][];
        private final int[] sizes = new int[PARTS];
        private final ByteBuffer octets = ByteBuffer.allocateDirect(BLOCK_OCTETS);

        private Writer() {}

        public void add(long number) {
            int part = (int) (number >>> TO_THE_PART);
            if (waiting[part] == null) {
                waiting[part] = new long[BLOCK];
            }
            waiting[part][sizes[part]++] = number;
            if (sizes[part] == BLOCK) {
                write(part, waiting[part], octets);
                sizes[part] = 0;
            }
        }
    }

    private void write(int part, long[] block, ByteBuffer octets) {
        octets.clear();
        octets.asLongBuffer().put(block);
        try {
            long at = place(part);
            while (octets.hasRemaining()) {
                file.write(octets, at + octets.position());
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private synchronized long place(int part) {
        long at = end;
        end += BLOCK_OCTETS;
        blocks.get(part).add(at);
        return at;
    }

    /**
     * Whether some number was added twice; asked when all threads are done. The parts are looked through by all processors at once.
     *
     * @param sets gives an empty set for one part of the numbers, told how many they are; the set answers whether a number is new to it
     */
    public boolean someCameTwice(IntFunction<LongPredicate> sets) {
        return IntStream.range(0, PARTS)
                .parallel()
                .anyMatch(part -> someCameTwice(part, sets.apply(size(part))));
    }

    private int size(int part) {
        int waiting = writers.stream().mapToInt(writer -> writer.sizes[part]).sum();
        return Math.addExact(Math.multiplyExact(blocks.get(part).size(), BLOCK), waiting);
    }

    private boolean someCameTwice(int part, LongPredicate isNew) {
        ByteBuffer octets = ByteBuffer.allocate(BLOCK_OCTETS);
        long[] block = new long[BLOCK];
        for (long at : blocks.get(part)) {
            read(octets, at);
            octets.asLongBuffer().get(block);
            if (!allAreNew(block, BLOCK, isNew)) {
                return true;
            }
        }
        return writers.stream()
                .filter(writer -> writer.sizes[part] > 0)
                .anyMatch(writer -> !allAreNew(writer.waiting[part], writer.sizes[part], isNew));
    }

    private static boolean allAreNew(long[] numbers, int size, LongPredicate isNew) {
        for (int at = 0; at < size; at++) {
            if (!isNew.test(numbers[at])) {
                return false;
            }
        }
        return true;
    }

    private void read(ByteBuffer octets, long at) {
        octets.clear();
        try {
            while (octets.hasRemaining()) {
                if (file.read(octets, at + octets.position()) < 0) {
                    throw new IllegalStateException("a block is cut off");
                }
            }
            octets.flip();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
