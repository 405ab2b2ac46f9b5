package opora.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachedKindTest {

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_kind_is_told_by_its_content() throws IOException {
        assertThat(AttachedKind.of("%PDF-1.7".getBytes(UTF_8))).contains(AttachedKind.PDF);
        assertThat(AttachedKind.of("\u00ff\u00d8\u00ff\u00e0".getBytes(ISO_8859_1)))
                .contains(AttachedKind.JPEG);
        assertThat(AttachedKind.of("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1)))
                .contains(AttachedKind.PNG);
        assertThat(AttachedKind.of(archive("[Content_Types].xml", "word/document.xml")))
                .contains(AttachedKind.DOCX);
        assertThat(AttachedKind.of(archive("[Content_Types].xml", "xl/workbook.xml")))
                .contains(AttachedKind.XLSX);
    }

    @Test
    void everything_else_is_refused() throws IOException {
        assertThat(AttachedKind.of(new byte[0])).isEmpty();
        assertThat(AttachedKind.of("<html><script>".getBytes(UTF_8))).isEmpty();
        assertThat(AttachedKind.of(archive("any.txt"))).isEmpty();
        assertThat(AttachedKind.of("PK\u0003\u0004 cut off".getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "word/VBAPROJECT.BIN",
                "word/activeX/activeX1.xml",
                "word/embeddings/oleObject1.bin"
            })
    void macros_and_programs_are_refused(String part) throws IOException {
        assertThat(AttachedKind.of(archive("[Content_Types].xml", "word/document.xml", part)))
                .isEmpty();
    }

    @Test
    void a_table_behind_a_chart_is_no_program() throws IOException {
        assertThat(
                        AttachedKind.of(
                                archive(
                                        "[Content_Types].xml",
                                        "word/document.xml",
                                        "word/embeddings/Microsoft_Excel_Sheet1.xlsx",
                                        "xl/printerSettings/printerSettings1.bin")))
                .contains(AttachedKind.DOCX);
    }

    @Test
    void a_directory_that_lies_about_its_length_is_refused() throws IOException {
        byte[] archive = archive("[Content_Types].xml", "word/document.xml");
        int end = archive.length - 22;
        archive[end + 16] = (byte) 0xff;
        archive[end + 17] = (byte) 0xff;
        archive[end + 18] = (byte) 0xff;
        archive[end + 19] = (byte) 0x7f;
        assertThat(AttachedKind.of(archive)).isEmpty();
    }

    @Test
    void a_name_is_cut_to_its_last_part_and_ends_truly() {
        assertThat(AttachedKind.PDF.named("C:\\папка\\протокол.PDF")).isEqualTo("протокол.PDF");
        assertThat(AttachedKind.PDF.named("../../run.exe")).isEqualTo("run.exe.pdf");
        assertThat(AttachedKind.JPEG.named("a\r\n\"b.jpeg")).isEqualTo("ab.jpeg");
        assertThat(AttachedKind.PNG.named("")).isEqualTo("файл.png");
    }
}
