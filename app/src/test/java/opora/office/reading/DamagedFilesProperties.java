package opora.office.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import opora.office.UnreadableFile;

/** A damaged file gives its rows or a message, soon, and never a wrong number. */
class DamagedFilesProperties {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final byte[] PACKED = workbook(ZipEntry.DEFLATED);
    private static final byte[] STORED = workbook(ZipEntry.STORED);
    private static final byte[] TEXT =
            "год;код ОО;школа\n2021;edu700123;\"Школа \"\"Лад\"\"\"\n2021;edu700124;б\n"
                    .repeat(40)
                    .getBytes(StandardCharsets.UTF_8);

    private static final byte[] OLD = Books.xls(table());
    private static final byte[] OPEN = Books.ods(table());

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("damaged");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("file"));
        Files.delete(folder);
    }

    @Property(tries = 300)
    void a_workbook_that_is_cut_off_is_refused(@ForAll @IntRange(max = 100_000) int size) {
        byte[] cut = Arrays.copyOf(PACKED, 4 + size % (PACKED.length - 4));
        assertThat(read(cut)).isEmpty();
    }

    @Property(tries = 500)
    void a_packed_workbook_with_changed_bytes(
            @ForAll @IntRange(min = 1, max = 20) int changes, @ForAll Random random) {
        givesItsRowsOrAMessage(PACKED, changes, random);
    }

    /** Without packing the changes reach the XML itself; only the sums in the zip betray them. */
    @Property(tries = 500)
    void a_stored_workbook_with_changed_bytes(
            @ForAll @IntRange(min = 1, max = 20) int changes, @ForAll Random random) {
        givesItsRowsOrAMessage(STORED, changes, random);
    }

    /** The sums are made right again, so that damaged XML reaches every line of the reader. */
    @Property(tries = 1000)
    void a_workbook_with_changed_xml(
            @ForAll @IntRange(min = 1, max = 10) int changes, @ForAll Random random) {
        String xml = new String(changed(sheet(), changes, random), StandardCharsets.ISO_8859_1);
        read(book(xml).bytes());
    }

    /** Nothing in an old workbook betrays a changed number, so only that it ends is asked. */
    @Property(tries = 300)
    void an_old_workbook_with_changed_bytes(
            @ForAll @IntRange(min = 1, max = 20) int changes, @ForAll Random random) {
        read(changed(OLD, changes, random));
    }

    @Property(tries = 100)
    void an_old_workbook_that_is_cut_off(@ForAll @IntRange(max = 100_000) int size) {
        read(Arrays.copyOf(OLD, size % OLD.length));
    }

    @Property(tries = 300)
    void an_open_document_with_changed_bytes(
            @ForAll @IntRange(min = 1, max = 20) int changes, @ForAll Random random) {
        givesItsRowsOrAMessage(OPEN, changes, random);
    }

    @Property(tries = 500)
    void a_text_with_changed_bytes(
            @ForAll @IntRange(min = 1, max = 20) int changes, @ForAll Random random) {
        read(changed(TEXT, changes, random));
    }

    @Property(tries = 300)
    void a_text_that_is_cut_off(@ForAll @IntRange(max = 100_000) int size) {
        read(Arrays.copyOf(TEXT, size % TEXT.length));
    }

    private static void givesItsRowsOrAMessage(byte[] whole, int changes, Random random) {
        Optional<List<String>> rows = read(changed(whole, changes, random));
        if (rows.isPresent()) {
            assertThat(rows).isEqualTo(read(whole));
        }
    }

    private static byte[] changed(byte[] whole, int changes, Random random) {
        byte[] damaged = whole.clone();
        for (int change = 0; change < changes; change++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    /** Empty when the file is refused. Anything else that is thrown fails the test. */
    private static Optional<List<String>> read(byte[] content) {
        return assertTimeoutPreemptively(
                SOON,
                () -> {
                    Path path = Files.write(folder.resolve("file"), content);
                    try {
                        return Optional.of(Tables.lines(path));
                    } catch (UnreadableFile refused) {
                        assertThat(refused.getMessage()).isNotBlank();
                        return Optional.empty();
                    }
                });
    }

    private static HandmadeXlsx book(String sheet) {
        return HandmadeXlsx.ofSheet(sheet)
                .sharedTexts("<si><t>код</t></si><si><r><t>шко</t></r><r><t>ла</t></r></si>");
    }

    private static byte[] sheet() {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= 60; row++) {
            rows.append(
                    "<row r=\"%1$d\"><c r=\"A%1$d\" t=\"s\"><v>%2$d</v></c><c r=\"B%1$d\"><v>%1$d.5</v></c><c r=\"C%1$d\" t=\"inlineStr\"><is><t>&#1096;</t></is></c></row>"
                            .formatted(row, row % 2));
        }
        return rows.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row <= 60; row++) {
            rows.add(List.of("код " + row, Integer.toString(row), "школа"));
        }
        return rows;
    }

    private static byte[] workbook(int method) {
        byte[] packed = book(new String(sheet(), StandardCharsets.UTF_8)).bytes();
        return method == ZipEntry.DEFLATED ? packed : unpacked(packed);
    }

    private static byte[] unpacked(byte[] packed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(packed));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                sum.update(content);
                ZipEntry stored = new ZipEntry(entry.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(content.length);
                stored.setCrc(sum.getValue());
                to.putNextEntry(stored);
                to.write(content);
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
