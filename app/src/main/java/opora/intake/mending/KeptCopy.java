package opora.intake.mending;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/**
 * A file without what it tells of people ({@link Concealment}), in the spool folder instead of the file itself, so that all of it can be
 * read again when rows are mended. Rows keep their numbers, codes of participants become running numbers.
 */
public final class KeptCopy implements TableFile {

    private static final byte[] MAGIC = "OPORAKEPT1\n".getBytes(StandardCharsets.US_ASCII);

    private final Path path;
    private final List<TableSheet> sheets = new ArrayList<>();

    private KeptCopy(Path path) {
        this.path = path;
    }

    public static boolean is(Path path) {
        try (var in = Files.newInputStream(path)) {
            return java.util.Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static KeptCopy open(Path path) {
        KeptCopy copy = new KeptCopy(path);
        try (DataInputStream in = copy.stream()) {
            int count = in.readInt();
            for (int at = 0; at < count; at++) {
                copy.sheets.add(copy.new Sheet(at, in.readUTF(), in.readBoolean()));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what may be kept of the file; {@code header}: how its headings are told. */
    static void write(TableFile file, Header header, Path to) throws UnreadableFile {
        try (var raw = new BufferedOutputStream(Files.newOutputStream(to))) {
            raw.write(MAGIC);
            try (DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(new Quick(raw), 1 << 16))) {
                out.writeInt(file.sheets().size());
                for (TableSheet sheet : file.sheets()) {
                    out.writeUTF(sheet.name());
                    out.writeBoolean(sheet.hidden());
                }
                KeptRows rows = new KeptRows(out, header);
                for (int at = 0; at < file.sheets().size(); at++) {
                    rows.write(file.sheets().get(at), at);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DataInputStream stream() throws IOException {
        var raw = Files.newInputStream(path);
        raw.skipNBytes(MAGIC.length);
        return new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16));
    }

    /** The copy lives for minutes: what counts is the time it takes. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    @Override
    public List<TableSheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public String description() {
        return "копия без личных данных";
    }

    /** Nothing: every reading opens the copy anew. */
    @Override
    public void close() {}

    private final class Sheet implements TableSheet {

        private final int index;
        private final String name;
        private final boolean hidden;

        Sheet(int index, String name, boolean hidden) {
            this.index = index;
            this.name = name;
            this.hidden = hidden;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public void read(RowReader reader) throws UnreadableFile {
            try (DataInputStream in = stream()) {
                for (int left = in.readInt(); left > 0; left--) {
                    in.readUTF();
                    in.readBoolean();
                }
                for (int before = 0; before < index; before++) {
                    while (KeptRow.read(in).number() > 0) {}
                }
                KeptRow row = KeptRow.read(in);
                while (row.number() > 0 && reader.read(row) == Next.MORE) {
                    row = KeptRow.read(in);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private record KeptRow(int number, String[] texts, Kind[] kinds) implements Row {

        private static final Kind[] KINDS = Kind.values();

        /** The row with the number 0 is the end of a sheet. */
        static KeptRow read(DataInputStream in) throws IOException {
            int number = in.readInt();
            int width = number == 0 ? 0 : in.readInt();
            String[] texts = new String[width];
            Kind[] kinds = new Kind[width];
            for (int column = 0; column < width; column++) {
                kinds[column] = KINDS[in.readByte()];
                texts[column] = in.readUTF();
            }
            return new KeptRow(number, texts, kinds);
        }

        @Override
        public int width() {
            return texts.length;
        }

        @Override
        public String text(int column) {
            return column < texts.length ? texts[column] : "";
        }

        @Override
        public Kind kind(int column) {
            return column < kinds.length ? kinds[column] : Kind.EMPTY;
        }
    }
}
