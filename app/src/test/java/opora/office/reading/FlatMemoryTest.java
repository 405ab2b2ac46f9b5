package opora.office.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that would not fit as objects are read by a Java of 32 MB. */
class FlatMemoryTest {

    private static final int ROWS = 200_000;
    private static final int COLUMNS = 20;
    private static final int OLD_ROWS = 65_536;
    private static final int OLD_COLUMNS = 64;
    private static final String TOO_MANY_TEXTS =
            "В книге слишком много разных текстов, столько Опора за раз не читает; разделите её на несколько файлов";

    @TempDir Path folder;

    @Test
    void a_workbook_of_four_million_cells() throws Exception {
        Path path = folder.resolve("big.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var part : HandmadeXlsx.ofRows("").parts().entrySet()) {
                if (!part.getKey().contains("sheet1")) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet><sheetData>");
            for (int row = 1; row <= ROWS; row++) {
                String cell = "<c t=\"inlineStr\"><is><t>код " + row + "</t></is></c>";
                write(zip, "<row>" + cell.repeat(COLUMNS) + "</row>");
            }
            write(zip, "</sheetData></worksheet>");
        }
        assertThat(readByASmallJava(path)).isEqualTo("200000 rows, 4000000 cells");
    }

    @Test
    void a_text_of_four_million_cells() throws Exception {
        Path path = folder.resolve("big.csv");
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int row = 1; row <= ROWS; row++) {
                write(out, ("код " + row + ";").repeat(COLUMNS) + "\n");
            }
        }
        assertThat(readByASmallJava(path)).isEqualTo("200000 rows, 4000000 cells");
    }

    @Test
    void an_open_document_of_four_million_cells() throws Exception {
        Path path = folder.resolve("big.ods");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            write(zip, "application/vnd.oasis.opendocument.spreadsheet");
            zip.putNextEntry(new ZipEntry("content.xml"));
            write(
                    zip,
                    "<d xmlns:table=\"t\" xmlns:text=\"x\"><body><spreadsheet><table:table table:name=\"Л\">");
            for (int row = 1; row <= ROWS; row++) {
                String cell =
                        "<table:table-cell><text:p>код " + row + "</text:p></table:table-cell>";
                write(zip, "<table:table-row>" + cell.repeat(COLUMNS) + "</table:table-row>");
            }
            write(zip, "</table:table></spreadsheet></body></d>");
        }
        assertThat(readByASmallJava(path)).isEqualTo("200000 rows, 4000000 cells");
    }

    /** It cannot have more rows. */
    @Test
    void an_old_workbook_of_four_million_cells() throws Exception {
        ByteArrayOutputStream cells = new ByteArrayOutputStream();
        for (int row = 0; row < OLD_ROWS; row++) {
            for (int column = 0; column < OLD_COLUMNS; column++) {
                cells.writeBytes(
                        column % 2 == 0
                                ? HandmadeXls.cell(row, column, 0)
                                : HandmadeXls.shortNumber(row, column, row << 2 | 2));
            }
        }
        byte[] text = HandmadeXls.shared(1, HandmadeXls.text("kod"));
        Path path = folder.resolve("big.xls");
        Files.write(path, HandmadeXls.book(text, cells.toByteArray()));
        assertThat(readByASmallJava(path)).isEqualTo("65536 rows, 4194304 cells");
    }

    @Test
    void two_old_workbooks_of_four_million_texts_at_once_are_refused_and_do_no_harm()
            throws Exception {
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        texts.writeBytes(HandmadeXls.shared(4_000_000, new byte[0]));
        for (int thousand = 0; thousand < 8000; thousand++) {
            ByteArrayOutputStream some = new ByteArrayOutputStream();
            for (int text = 0; text < 500; text++) {
                some.writeBytes(HandmadeXls.text(Integer.toString(thousand * 500 + text)));
            }
            texts.writeBytes(HandmadeXls.continued(some.toByteArray()));
        }
        Path path = folder.resolve("texts.xls");
        Files.write(path, HandmadeXls.book(texts.toByteArray(), new byte[0]));
        assertThat(runSmallJava("-Xmx144m", TwoAtOnce.class, path))
                .isEqualTo(TOO_MANY_TEXTS + "\n" + TOO_MANY_TEXTS);
    }

    @Test
    void two_workbooks_of_four_million_texts_at_once_are_refused_and_do_no_harm() throws Exception {
        Path path = folder.resolve("texts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var part : HandmadeXlsx.ofRows("<row/>").parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            write(zip, "<sst>");
            for (int thousand = 0; thousand < 4000; thousand++) {
                StringBuilder texts = new StringBuilder();
                for (int text = 0; text < 1000; text++) {
                    texts.append("<si><t>").append(thousand * 1000 + text).append("</t></si>");
                }
                write(zip, texts.toString());
            }
            write(zip, "</sst>");
        }
        assertThat(runSmallJava("-Xmx144m", TwoAtOnce.class, path))
                .isEqualTo(TOO_MANY_TEXTS + "\n" + TOO_MANY_TEXTS);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String readByASmallJava(Path path) throws IOException, InterruptedException {
        return runSmallJava("-Xmx32m", Counting.class, path);
    }

    private static String runSmallJava(String memory, Class<?> program, Path path)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                memory,
                                "-XX:+UseSerialGC",
                                "-Dstdout.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                program.getName(),
                                path.toString())
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }

    /** Runs in the small Java: reads the file in two threads and tells of every refusal. */
    static final class TwoAtOnce {

        private TwoAtOnce() {}

        public static void main(String[] arguments) throws InterruptedException {
            CountDownLatch both = new CountDownLatch(2);
            for (int thread = 0; thread < 2; thread++) {
                Thread.ofPlatform().start(() -> read(Path.of(arguments[0]), both));
            }
            both.await();
        }

        private static void read(Path path, CountDownLatch both) {
            try (TableFile file = TableFile.open(path)) {
                file.sheets().getFirst().read(row -> TableSheet.Next.MORE);
            } catch (UnreadableFile refused) {
                System.out.println(refused.getMessage());
            } finally {
                both.countDown();
            }
        }
    }

    /** Runs in the small Java. */
    static final class Counting {

        private Counting() {}

        public static void main(String[] arguments) throws UnreadableFile {
            long[] counts = new long[2];
            try (TableFile file = TableFile.open(Path.of(arguments[0]))) {
                file.sheets()
                        .getFirst()
                        .read(row -> {
                            counts[0]++;
                            for (int column = 0; column < row.width(); column++) {
                                counts[1] += row.text(column).isEmpty() ? 0 : 1;
                            }
                            return TableSheet.Next.MORE;
                        });
            }
            System.out.println(counts[0] + " rows, " + counts[1] + " cells");
        }
    }
}
