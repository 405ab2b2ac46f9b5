package opora.upkeep.sample.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawWorkbookTest {

    private static final String SHEET = "МА 5 Индивидуальные результаты";

    @TempDir private Path folder;

    @Test
    void cells_come_back_as_they_were_written() throws Exception {
        ReadBack read =
                ReadBack.of(
                        workbook(
                                SHEET,
                                workbook ->
                                        workbook.row(1)
                                                .text(0, "МБОУ \"Школа № 2\" <А & Б>")
                                                .row(3)
                                                .number(1, 20)
                                                .text(30, "Б")),
                        folder);

        assertThat(read.sheet()).isEqualTo(SHEET);
        assertThat(read.rows())
                .containsOnly(
                        Map.entry(1, Map.of("A", "МБОУ \"Школа № 2\" <А & Б>")),
                        Map.entry(3, Map.of("B", "20", "AE", "Б")));
    }

    @Test
    void hundredths_are_written_without_zeros_at_the_end() throws Exception {
        ReadBack read =
                ReadBack.of(
                        workbook(
                                SHEET,
                                workbook ->
                                        workbook.row(1)
                                                .hundredths(0, 3077)
                                                .hundredths(1, 1520)
                                                .hundredths(2, 2500)
                                                .hundredths(3, 5)
                                                .hundredths(4, 0)
                                                .hundredths(5, 10_000)),
                        folder);

        assertThat(read.row(1))
                .containsOnly(
                        Map.entry("A", "30.77"),
                        Map.entry("B", "15.2"),
                        Map.entry("C", "25"),
                        Map.entry("D", "0.05"),
                        Map.entry("E", "0"),
                        Map.entry("F", "100"));
    }

    @Test
    void a_long_sheet_name_is_cut_as_excel_cuts_it() throws Exception {
        Content content =
                workbook(
                        "МА 4 Сравнение отметок с отметками по журналу",
                        workbook -> workbook.row(1).number(0, 1));

        assertThat(ReadBack.of(content, folder).sheet())
                .isEqualTo("МА 4 Сравнение отметок с отметк")
                .hasSize(31);
    }

    @Test
    void the_same_cells_give_the_same_bytes_because_entries_carry_no_clock() throws IOException {
        Content content = workbook(SHEET, workbook -> workbook.row(1).text(0, "а").number(1, 1));
        byte[] first = bytes(content);

        assertThat(bytes(content)).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 31, 0, 0));
            }
        }
    }

    @Test
    void more_rows_than_the_buffer_holds_are_all_there() throws Exception {
        Content content =
                workbook(
                        SHEET,
                        workbook -> {
                            for (int row = 1; row <= 20_000; row++) {
                                workbook.row(row).number(0, row).text(1, "строка " + row % 7);
                            }
                        });

        ReadBack read = ReadBack.of(content, folder);

        assertThat(read.rows()).hasSize(20_000);
        assertThat(read.row(20_000)).isEqualTo(Map.of("A", "20000", "B", "строка 1"));
    }

    private interface Rows {
        void write(RawWorkbook workbook);
    }

    private static Content workbook(String sheet, Rows rows) {
        return out -> {
            try (RawWorkbook workbook = new RawWorkbook(out, sheet)) {
                rows.write(workbook);
            }
        };
    }

    private static byte[] bytes(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        content.write(out);
        return out.toByteArray();
    }
}
