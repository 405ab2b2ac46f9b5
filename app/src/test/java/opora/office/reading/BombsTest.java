package opora.office.reading;

import static opora.office.reading.SpoiltFiles.bytes;
import static opora.office.reading.SpoiltFiles.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import opora.office.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

/** Files made to bring a reader down, each refused in words. */
class BombsTest {

    private static final String BOMB =
            "Файл распаковывается в слишком большой объём, так устроены вредоносные архивы; сохраните книгу"
                    + " заново в Excel";
    private static final String BROKEN =
            "Файл повреждён или скачан не до конца; скачайте его ещё раз или сохраните заново в Excel";

    @Test
    void a_sheet_of_two_gigabytes_in_two_megabytes_is_refused() throws Exception {
        String comment = "<!--" + " ".repeat((1 << 16) - 7) + "-->";
        byte[] bomb = inflatingTo("<worksheet><sheetData>", comment.repeat(1 << 4), 2048);
        assertThat(bomb.length).isLessThan(4 << 20);
        refused(bomb, Reason.TOO_LARGE, BOMB);
    }

    @Test
    void elements_inside_elements_without_end_are_refused() throws Exception {
        refused(
                HandmadeXlsx.ofRows("<row><c t=\"inlineStr\">" + "<is>".repeat(100_000)).bytes(),
                Reason.CORRUPT,
                BROKEN);
        refused(
                HandmadeXlsx.ofRows("<row><x>" + "<y>".repeat(100_000)).bytes(),
                Reason.CORRUPT,
                BROKEN);
    }

    @Test
    void names_that_climb_out_of_the_folder_are_names_and_no_paths() throws Exception {
        refused(
                SpoiltFiles.zip(
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Лист1\" r:id=\"a\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships>"
                                + HandmadeXlsx.relation(
                                        "a", "worksheet", "../../../../../../etc/passwd")
                                + "</Relationships>",
                        "../../outside.xml",
                        "<worksheet/>"),
                Reason.CORRUPT,
                BROKEN);
    }

    @Test
    void more_files_than_any_workbook_has_are_refused() throws Exception {
        String[] parts = new String[20_004];
        for (int at = 0; at < parts.length; at += 2) {
            parts[at] = "xl/part" + at + ".xml";
            parts[at + 1] = "";
        }
        parts[0] = "xl/workbook.xml";
        refused(
                SpoiltFiles.zip(parts),
                Reason.TOO_LARGE,
                "В архиве больше 10\u00a0000 файлов, в книге Excel столько не бывает; сохраните её заново в Excel");
    }

    /** A workbook whose sheet begins so and goes on with so many times the piece, which is packed once. */
    private static byte[] inflatingTo(String beginning, String piece, int times)
            throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(packed(beginning));
        byte[] again = packed(piece);
        for (int time = 0; time < times; time++) {
            packed.writeBytes(again);
        }
        packed.write(3);
        packed.write(0);
        return withPacked(
                packed.toByteArray(), bytes(beginning).length + (long) bytes(piece).length * times);
    }

    /** Ends with a full flush, after which packing begins anew: pieces may follow each other in any number. */
    private static byte[] packed(String piece) {
        Deflater packer = new Deflater(Deflater.BEST_COMPRESSION, true);
        packer.setInput(bytes(piece));
        byte[] room = new byte[bytes(piece).length + 100];
        int length = packer.deflate(room, 0, room.length, Deflater.FULL_FLUSH);
        packer.end();
        return Arrays.copyOf(room, length);
    }

    /** Puts packed bytes under the name of the sheet: in the place of a stored entry of the same length, with what the directory says of it. */
    private static byte[] withPacked(byte[] packed, long unpacked) throws IOException {
        ZipEntry entry = new ZipEntry("xl/worksheets/sheet1.xml");
        CRC32 sum = new CRC32();
        sum.update(packed);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(packed.length);
        entry.setCrc(sum.getValue());
        byte[] zip = SpoiltFiles.withSheet(entry, out -> out.write(packed));
        ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = bytes(entry.getName());
        for (int at = 0; at < zip.length - 46 - name.length; at++) {
            boolean central =
                    directory.getInt(at) == 0x02014b50
                            && Arrays.equals(
                                    zip, at + 46, at + 46 + name.length, name, 0, name.length);
            boolean local =
                    directory.getInt(at) == 0x04034b50
                            && Arrays.equals(
                                    zip, at + 30, at + 30 + name.length, name, 0, name.length);
            if (central || local) {
                directory.putShort(at + (central ? 10 : 8), (short) ZipEntry.DEFLATED);
                directory.putInt(at + (central ? 24 : 22), (int) unpacked);
            }
        }
        return zip;
    }
}
