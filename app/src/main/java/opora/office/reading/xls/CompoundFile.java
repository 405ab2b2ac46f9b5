package opora.office.reading.xls;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import opora.office.UnreadableFile;
import opora.office.reading.xlsx.Broken;

/**
 * A container of Office 97–2003 (MS-CFB), which stays on the disk: what is kept of it is which sector follows which, a hundredth of its size at
 * most. A chain that runs in a circle or out of the file is a broken file.
 */
final class CompoundFile implements Closeable {

    private static final int HEADER = 512;
    private static final int SHIFT_AT = 30;
    private static final int DIRECTORY_AT = 48;
    private static final int SMALL_TABLE_AT = 60;
    private static final int TABLES_CHAIN_AT = 68;
    private static final int TABLES_AT = 76;

    private static final int ENTRY = 128;
    private static final int NAME = 64;
    private static final int TYPE_AT = 66;
    private static final int LEFT_AT = 68;
    private static final int RIGHT_AT = 72;
    private static final int CHILD_AT = 76;
    private static final int START_AT = 116;
    private static final int SIZE_AT = 120;
    private static final int STREAM = 2;

    private static final int SMALL_SECTOR = 64;

    /** A stream shorter than that lies in small sectors. */
    private static final int SMALL_STREAM = 4096;

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sector;
    private final int[] following;
    private final int[] directory;

    private CompoundFile(FileChannel file) throws IOException, UnreadableFile {
        this.file = file;
        this.header = bytes(0, HEADER);
        int shift = header.getShort(SHIFT_AT);
        if (shift != 9 && shift != 12) {
            throw Broken.file();
        }
        this.sector = 1 << shift;
        this.following = table();
        this.directory = chain(header.getInt(DIRECTORY_AT), following);
    }

    static CompoundFile open(Path path) throws UnreadableFile {
        try {
            FileChannel file = FileChannel.open(path);
            try {
                return new CompoundFile(file);
            } catch (UnreadableFile | IOException | RuntimeException failed) {
                file.close();
                throw failed;
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The stream of that name at the top of the container, from the offset on. */
    InputStream stream(String name, int offset) throws UnreadableFile {
        try {
            ByteBuffer entry = find(name).orElseThrow(Broken::file);
            long size = Integer.toUnsignedLong(entry.getInt(SIZE_AT));
            if (offset < 0 || offset > size) {
                throw Broken.file();
            }
            int start = entry.getInt(START_AT);
            return size < SMALL_STREAM
                    ? small(start, (int) size, offset)
                    : new ChainStream(file, chain(start, following), sector, size, offset);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private ByteBuffer bytes(long at, int length) throws IOException, UnreadableFile {
        ByteBuffer read = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (read.hasRemaining()) {
            if (file.read(read, at + read.position()) < 0) {
                throw Broken.file();
            }
        }
        return read.flip();
    }

    private int sectors() throws IOException {
        return (int) Math.min(Integer.MAX_VALUE, file.size() / sector);
    }

    private long place(int number) {
        return (number + 1L) * sector;
    }

    /** Which sector follows which. The sectors of this table are listed in the header and, when there are many, in a chain of their own. */
    private int[] table() throws IOException, UnreadableFile {
        int perSector = sector / Integer.BYTES;
        int most = sectors() / perSector + 1;
        int[] table = new int[0];
        ByteBuffer list =
                header.slice(TABLES_AT, HEADER - TABLES_AT).order(ByteOrder.LITTLE_ENDIAN);
        int next = header.getInt(TABLES_CHAIN_AT);
        int found = 0;
        for (int lists = 0; lists <= most; lists++) {
            while (list.remaining() >= Integer.BYTES) {
                int number = list.getInt();
                if (number >= 0 && found < most) {
                    table = Arrays.copyOf(table, ++found * perSector);
                    bytes(place(number), sector)
                            .asIntBuffer()
                            .get(table, (found - 1) * perSector, perSector);
                }
            }
            if (next < 0) {
                return table;
            }
            list = bytes(place(next), sector);
            next = list.getInt(sector - Integer.BYTES);
            list.limit(sector - Integer.BYTES);
        }
        throw Broken.file();
    }

    private static int[] chain(int start, int[] following) throws UnreadableFile {
        int length = 0;
        for (int at = start; at >= 0; at = following[at]) {
            if (at >= following.length || length == following.length) {
                throw Broken.file();
            }
            length++;
        }
        int[] chain = new int[length];
        int at = start;
        for (int number = 0; number < length; number++) {
            chain[number] = at;
            at = following[at];
        }
        return chain;
    }

    /** Entries of the directory are a tree by name; those inside a storage, an embedded workbook perhaps, hang on the storage. */
    private Optional<ByteBuffer> find(String name) throws IOException, UnreadableFile {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(entry(0).getInt(CHILD_AT));
        int looked = 0;
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number < 0) {
                continue;
            }
            if (looked++ > directory.length * (sector / ENTRY)) {
                throw Broken.file();
            }
            ByteBuffer entry = entry(number);
            if (entry.get(TYPE_AT) == STREAM && name(entry).equalsIgnoreCase(name)) {
                return Optional.of(entry);
            }
            open.push(entry.getInt(LEFT_AT));
            open.push(entry.getInt(RIGHT_AT));
        }
        return Optional.empty();
    }

    private ByteBuffer entry(int number) throws IOException, UnreadableFile {
        int perSector = sector / ENTRY;
        if (number / perSector >= directory.length) {
            throw Broken.file();
        }
        return bytes(
                place(directory[number / perSector]) + (long) (number % perSector) * ENTRY, ENTRY);
    }

    private static String name(ByteBuffer entry) {
        int length = Math.clamp(entry.getShort(NAME) - 2, 0, NAME);
        return new String(entry.array(), 0, length, StandardCharsets.UTF_16LE);
    }

    /** Small sectors lie one after another in the stream of the root. */
    private InputStream small(int start, int size, int offset) throws IOException, UnreadableFile {
        int[] home = chain(entry(0).getInt(START_AT), following);
        int[] small = smallTable();
        ByteBuffer content = ByteBuffer.allocate(size);
        for (int number : chain(start, small)) {
            if (!content.hasRemaining()) {
                break;
            }
            long at = (long) number * SMALL_SECTOR;
            if (at / sector >= home.length) {
                throw Broken.file();
            }
            content.put(
                    bytes(
                            place(home[(int) (at / sector)]) + at % sector,
                            Math.min(SMALL_SECTOR, content.remaining())));
        }
        if (content.hasRemaining()) {
            throw Broken.file();
        }
        return new ByteArrayInputStream(content.array(), offset, size - offset);
    }

    private int[] smallTable() throws IOException, UnreadableFile {
        int[] sectors = chain(header.getInt(SMALL_TABLE_AT), following);
        int perSector = sector / Integer.BYTES;
        int[] table = new int[sectors.length * perSector];
        for (int number = 0; number < sectors.length; number++) {
            bytes(place(sectors[number]), sector)
                    .asIntBuffer()
                    .get(table, number * perSector, perSector);
        }
        return table;
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
