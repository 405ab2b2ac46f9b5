package opora.office.reading.xls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import opora.office.Row.Kind;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import opora.office.reading.HandmadeXls;
import opora.office.reading.Tables;
import org.apache.poi.hssf.record.CodepageRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFFormulaEvaluator;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsReadingTest {

    @TempDir Path folder;

    private Path saved(HSSFWorkbook book) throws IOException {
        Path path = folder.resolve("book.xls");
        try (book;
                OutputStream out = Files.newOutputStream(path)) {
            book.write(out);
        }
        return path;
    }

    @Test
    void texts_numbers_and_truths_of_several_sheets() throws Exception {
        HSSFWorkbook book = new HSSFWorkbook();
        HSSFSheet first = book.createSheet("Протокол");
        var row = first.createRow(0);
        row.createCell(0).setCellValue("Код ОО");
        row.createCell(1).setCellValue(5);
        row.createCell(2).setCellValue(71.43000000000001);
        row.createCell(4).setCellValue(true);
        first.createRow(7).createCell(1).setCellValue("Ё");
        first.addMergedRegion(new CellRangeAddress(7, 7, 1, 4));
        HSSFSheet second = book.createSheet("Служебный");
        second.createRow(2).createCell(0).setCellValue("тайна");
        book.setSheetHidden(1, true);

        try (TableFile file = TableFile.open(saved(book))) {
            assertThat(file.description()).isEqualTo("XLS");
            assertThat(file.sheets())
                    .extracting(TableSheet::name)
                    .containsExactly("Протокол", "Служебный");
            assertThat(file.sheets()).extracting(TableSheet::hidden).containsExactly(false, true);
            assertThat(Tables.lines(file.sheets().get(0)))
                    .containsExactly("1: Код ОО | 5 | 71.43 |  | TRUE", "8:  | Ё");
            assertThat(Tables.lines(file.sheets().get(1))).containsExactly("3: тайна");
            assertThat(Tables.lines(file.sheets().get(0))).as("once more").hasSize(2);
        }
    }

    @Test
    void formulas_give_the_values_saved_with_them() throws Exception {
        HSSFWorkbook book = new HSSFWorkbook();
        var row = book.createSheet("Лист").createRow(0);
        row.createCell(0).setCellFormula("1+2");
        row.createCell(1).setCellFormula("\"шко\"&\"ла\"");
        row.createCell(2).setCellFormula("1>2");
        row.createCell(3).setCellFormula("1/0");
        row.createCell(4).setCellFormula("\"\"");
        HSSFFormulaEvaluator.evaluateAllFormulaCells(book);

        try (TableFile file = TableFile.open(saved(book))) {
            file.sheets()
                    .getFirst()
                    .read(read -> {
                        assertThat(Tables.cells(read))
                                .containsExactly("3", "школа", "FALSE", "#DIV/0!");
                        assertThat(read.kind(3)).isEqualTo(Kind.ERROR);
                        assertThat(read.kind(4)).isEqualTo(Kind.EMPTY);
                        return TableSheet.Next.MORE;
                    });
        }
    }

    /** Programs that keep Russian letters as bytes say so in the record of the code page. */
    @Test
    void letters_are_understood_by_the_code_page_of_the_file() throws Exception {
        Charset russian = Charset.forName("windows-1251");
        String asBytes = new String("Код ОО".getBytes(russian), StandardCharsets.ISO_8859_1);
        HSSFWorkbook book = new HSSFWorkbook();
        book.createSheet("Лист").createRow(0).createCell(0).setCellValue(asBytes);
        assertThat(Tables.lines(saved(book))).containsExactly("1: " + asBytes);

        HSSFWorkbook told = new HSSFWorkbook();
        told.createSheet("Лист").createRow(0).createCell(0).setCellValue(asBytes);
        told.getSheetAt(0).createRow(1).createCell(0).setCellValue("Школа");
        ((CodepageRecord)
                        told.getInternalWorkbook().getRecords().stream()
                                .filter(CodepageRecord.class::isInstance)
                                .findFirst()
                                .orElseThrow())
                .setCodepage((short) 1251);
        assertThat(Tables.lines(saved(told))).containsExactly("1: Код ОО", "2: Школа");
    }

    @Test
    void a_workbook_with_a_password_is_named() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("секрет");
        Path path;
        try {
            HSSFWorkbook book = new HSSFWorkbook();
            book.createSheet("Лист").createRow(0).createCell(0).setCellValue("код");
            path = saved(book);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        UnreadableFile refusal =
                catchThrowableOfType(UnreadableFile.class, () -> Tables.lines(path));
        assertThat(refusal.reason()).isEqualTo(Reason.ENCRYPTED);
        assertThat(refusal).hasMessageStartingWith("Книга закрыта паролем; откройте её в Excel");
    }

    @Test
    void a_workbook_that_is_cut_off_is_refused() throws Exception {
        HSSFWorkbook book = new HSSFWorkbook();
        HSSFSheet sheet = book.createSheet("Лист");
        for (int row = 0; row < 3000; row++) {
            sheet.createRow(row).createCell(0).setCellValue("код " + row);
        }
        Path path = saved(book);
        byte[] whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));

        UnreadableFile refusal =
                catchThrowableOfType(UnreadableFile.class, () -> Tables.lines(path));
        assertThat(refusal)
                .hasMessage(
                        "Файл повреждён или скачан не до конца; скачайте его ещё раз или сохраните заново в Excel");
    }

    @Test
    void texts_go_on_in_the_next_record_in_letters_of_another_width() throws Exception {
        byte[] half =
                HandmadeXls.joined(HandmadeXls.numbers(2, 4), new byte[1], new byte[] {'a', 'b'});
        byte[] rest = HandmadeXls.joined(new byte[] {1}, HandmadeXls.numbers(2, 'ш', 'к'));
        Path path =
                Files.write(
                        folder.resolve("book.xls"),
                        HandmadeXls.book(
                                HandmadeXls.joined(
                                        HandmadeXls.shared(1, half), HandmadeXls.continued(rest)),
                                HandmadeXls.joined(
                                        HandmadeXls.cell(0, 0, 0),
                                        HandmadeXls.shortNumber(1, 0, 7143 << 2 | 3),
                                        HandmadeXls.shortNumber(1, 1, -5 << 2 | 2),
                                        HandmadeXls.shortNumber(1, 2, 0x3ff80000))));
        assertThat(Tables.lines(path)).containsExactly("1: abшк", "2: 71.43 | -5 | 1.5");
    }

    @Test
    void more_texts_promised_than_there_are_take_no_memory() throws Exception {
        byte[] texts = HandmadeXls.shared(Integer.MAX_VALUE, HandmadeXls.text("kod"));
        Path path =
                Files.write(
                        folder.resolve("book.xls"),
                        HandmadeXls.book(texts, HandmadeXls.cell(0, 0, 0)));
        assertThat(Tables.lines(path)).containsExactly("1: kod");

        Files.write(path, HandmadeXls.book(texts, HandmadeXls.cell(0, 0, 1)));
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> Tables.lines(path)))
                .hasMessage(
                        "Файл повреждён или скачан не до конца (лист «List», строка 1); скачайте его ещё раз или сохраните заново в Excel");
    }

    /** The table of what follows what stands where the header says. */
    @Test
    void sectors_that_follow_each_other_in_a_circle_are_refused() throws Exception {
        byte[] cells = new byte[0];
        for (int row = 0; row < 1000; row++) {
            cells = HandmadeXls.joined(cells, HandmadeXls.shortNumber(row, 0, 6));
        }
        byte[] book = HandmadeXls.book(new byte[0], cells);
        ByteBuffer file = ByteBuffer.wrap(book).order(ByteOrder.LITTLE_ENDIAN);
        int table = (file.getInt(76) + 1) * 512;
        int last = 0;
        while (file.getInt(table + 4 * last) != -2) {
            last++;
        }
        file.putInt(table + 4 * last, 0);
        Path path = Files.write(folder.resolve("book.xls"), book);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> Tables.lines(path)))
                .hasMessageStartingWith("Файл повреждён или скачан не до конца");
    }
}
