package opora.office.reading;

import static opora.office.reading.HandmadeXlsx.ofRows;
import static opora.office.reading.HandmadeXlsx.ofSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person reads who chose a wrong or a broken file, word for word. */
class RefusedFilesTest {

    private static final String AGAIN = "; скачайте его ещё раз или сохраните заново в Excel";

    @TempDir Path folder;

    @Test
    void a_pdf() throws Exception {
        refused(
                bytes("%PDF-1.7\n%âãÏÓ\n1 0 obj\n"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ PDF, а не таблица; нужен исходный файл XLSX или CSV");
    }

    @Test
    void pictures() throws Exception {
        for (String beginning :
                new String[] {
                    "89504e470d0a1a0a0000000d49484452",
                    "ffd8ffe000104a46494600010101",
                    "474946383961",
                    "49492a0008000000",
                    "424d36000c000000000036000000",
                    "52494646244e00005745425056503820",
                    "000000186674797068656963"
                }) {
            refused(
                    HexFormat.of().parseHex(beginning),
                    Reason.NOT_A_SPREADSHEET,
                    "Это картинка, а не таблица; нужен исходный файл XLSX или CSV");
        }
    }

    @Test
    void documents_of_word() throws Exception {
        String message =
                "Это документ Word, а не таблица; скопируйте таблицу в Excel и сохраните как XLSX";
        try (XWPFDocument document = new XWPFDocument()) {
            refused(written(document::write), Reason.NOT_A_SPREADSHEET, message);
        }
        refused(compound("WordDocument"), Reason.NOT_A_SPREADSHEET, message);
        refused(
                bytes("{\\rtf1\\ansi\\ansicpg1251"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ Word (RTF), а не таблица; скопируйте таблицу в Excel и сохраните как XLSX");
    }

    @Test
    void a_workbook_of_excel_97() throws Exception {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("Лист").createRow(0).createCell(0).setCellValue("код");
            refused(
                    written(book::write),
                    Reason.NOT_A_SPREADSHEET,
                    "Это книга Excel 97–2003 (XLS); откройте её в Excel и сохраните как XLSX");
        }
    }

    @Test
    void a_file_of_another_old_program() throws Exception {
        refused(
                compound("VisioDocument"),
                Reason.NOT_A_SPREADSHEET,
                "Это файл старой программы, а не таблица; откройте его в ней и сохраните как XLSX или CSV");
    }

    @Test
    void a_workbook_with_a_password() throws Exception {
        refused(
                encrypted(),
                Reason.ENCRYPTED,
                "Книга закрыта паролем; откройте её в Excel, снимите пароль («Файл» → «Сведения» → «Защита книги» →"
                        + " «Зашифровать с использованием пароля», сотрите пароль) и сохраните");
    }

    @Test
    void other_files_that_are_zips() throws Exception {
        refused(
                zip("xl/workbook.bin", "", "xl/worksheets/sheet1.bin", ""),
                Reason.NOT_A_SPREADSHEET,
                "Это двоичная книга Excel (XLSB); откройте её в Excel и сохраните как XLSX");
        refused(
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<a/>"),
                Reason.NOT_A_SPREADSHEET,
                "Это таблица OpenDocument (ODS); откройте её в LibreOffice или Excel и сохраните как XLSX");
        refused(
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ Word, а не таблица; скопируйте таблицу в Excel и сохраните как XLSX");
        refused(
                zip("ppt/presentation.xml", "<a/>"),
                Reason.NOT_A_SPREADSHEET,
                "Это презентация, а не таблица; нужен исходный файл XLSX или CSV");
        refused(
                zip("Результаты/МА 5.xlsx", "", "Результаты/РУ 5.xlsx", ""),
                Reason.NOT_A_SPREADSHEET,
                "Это архив ZIP без книги Excel; распакуйте его и выберите файлы из него");
        refused(
                HexFormat.of().parseHex("504b0506000000000000000000000000000000000000"),
                Reason.NOT_A_SPREADSHEET,
                "Это архив ZIP без книги Excel; распакуйте его и выберите файлы из него");
        byte[] locked = zip("МА 5.xlsx", "тайна");
        locked[6] |= 1;
        refused(
                locked,
                Reason.ENCRYPTED,
                "Это архив ZIP под паролем; распакуйте его и выберите файлы из него");
    }

    @Test
    void other_archives() throws Exception {
        for (String beginning : new String[] {"526172211a0700", "377abcaf271c0004", "1f8b0800"}) {
            refused(
                    HexFormat.of().parseHex(beginning),
                    Reason.NOT_A_SPREADSHEET,
                    "Это архив, а не таблица; распакуйте его и выберите файлы из него");
        }
    }

    @Test
    void a_web_page_and_an_xml() throws Exception {
        refused(
                bytes("\ufeff\n <HTML><body><table><tr><td>1</td></tr></table>"),
                Reason.NOT_A_SPREADSHEET,
                "Это веб-страница, сохранённая под видом таблицы; откройте файл в Excel и сохраните как XLSX");
        refused(
                bytes("<?xml version=\"1.0\"?><Workbook/>"),
                Reason.NOT_A_SPREADSHEET,
                "Это файл XML, а не таблица; откройте файл в Excel и сохраните как XLSX");
    }

    @Test
    void an_empty_file() throws Exception {
        for (String nothing : new String[] {"", "\ufeff", " \r\n\t\n"}) {
            refused(
                    bytes(nothing),
                    Reason.NOT_A_SPREADSHEET,
                    "Файл пустой; проверьте, что он сохранён и скачан целиком");
        }
    }

    @Test
    void bytes_without_sense() throws Exception {
        String message =
                "Это не таблица: файл не похож ни на XLSX, ни на CSV; выберите другой файл";
        for (int seed = 0; seed < 50; seed++) {
            byte[] garbage = new byte[100 + 97 * seed];
            new Random(seed).nextBytes(garbage);
            refused(garbage, Reason.NOT_A_SPREADSHEET, message);
        }
        refused(bytes("год;код\n\0\0\0\0"), Reason.NOT_A_SPREADSHEET, message);
    }

    @Test
    void a_workbook_that_was_cut_off() throws Exception {
        byte[] whole = workbook();
        refused(
                Arrays.copyOf(whole, whole.length / 2),
                Reason.CORRUPT,
                "Файл повреждён или скачан не до конца" + AGAIN);
    }

    @Test
    void a_number_that_was_changed_on_the_way() throws Exception {
        byte[] stored =
                stored("<worksheet><sheetData><row><c><v>25</v></c></row></sheetData></worksheet>");
        int at = new String(stored, StandardCharsets.ISO_8859_1).indexOf("<v>25") + 3;
        stored[at] = '9';
        refused(stored, Reason.CORRUPT, "Файл повреждён или скачан не до конца" + AGAIN);
    }

    @Test
    void xml_that_breaks_off_and_parts_that_are_missing() throws Exception {
        String message = "Файл повреждён или скачан не до конца" + AGAIN;
        refused(
                ofSheet("<worksheet><sheetData><row><c><v>1</v></c></row>").bytes(),
                Reason.CORRUPT,
                message);
        refused(
                ofRows("").renamed("xl/worksheets/sheet1.xml", "xl/other.xml").bytes(),
                Reason.CORRUPT,
                message);
        refused(ofRows("<row>&nbsp;</row>").bytes(), Reason.CORRUPT, message);
        refused(ofSheet("<a>".repeat(1000) + "</a>".repeat(1000)).bytes(), Reason.CORRUPT, message);
    }

    @Test
    void a_workbook_without_a_table() throws Exception {
        refused(
                ofRows("").part("xl/workbook.xml", "<workbook><sheets/></workbook>").bytes(),
                Reason.NOT_A_SPREADSHEET,
                "В книге нет ни одного листа с таблицей; выберите другой файл");
    }

    @Test
    void a_workbook_that_contradicts_itself() throws Exception {
        refused(
                ofRows("<row r=\"31\"><c r=\"C31\" t=\"s\"><v>7</v></c></row>").bytes(),
                Reason.CORRUPT,
                "Файл повреждён или скачан не до конца (лист «Лист1», ячейка C31)" + AGAIN);
        refused(
                ofRows("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>")
                        .bytes(),
                Reason.CORRUPT,
                "Файл повреждён или скачан не до конца (лист «Лист1», ячейка A2)" + AGAIN);
        refused(
                ofRows("<row r=\"2\"/><row r=\"2\"/>").bytes(),
                Reason.CORRUPT,
                "Файл повреждён или скачан не до конца (лист «Лист1», после строки 2)" + AGAIN);
        refused(
                ofRows("<row r=\"2\"><c r=\"2\"><v>1</v></c></row>").bytes(),
                Reason.CORRUPT,
                "Файл повреждён или скачан не до конца (лист «Лист1», строка 2)" + AGAIN);
        refused(
                ofRows("").relations("").bytes(),
                Reason.CORRUPT,
                "Файл повреждён или скачан не до конца (лист «Лист1» не описан)" + AGAIN);
    }

    @Test
    void tables_beyond_what_excel_holds() throws Exception {
        refused(
                ofRows("<row r=\"4\"><c r=\"XFE4\"><v>1</v></c></row>").bytes(),
                Reason.TOO_LARGE,
                "Столбцов больше 16\u00a0384 (лист «Лист1», строка 4), Excel столько не вмещает; уберите лишние");
        refused(
                ofRows("<row r=\"1048577\"/>").bytes(),
                Reason.TOO_LARGE,
                "Строк больше 1\u00a0048\u00a0576 (лист «Лист1»), Excel столько не вмещает; разделите таблицу на"
                        + " несколько файлов");
        refused(
                ofRows(
                                "<row r=\"1\"><c r=\"B1\" t=\"str\"><v>"
                                        + "а".repeat(32_768)
                                        + "</v></c></row>")
                        .bytes(),
                Reason.TOO_LARGE,
                "Ячейка длиннее 32\u00a0767 знаков (лист «Лист1», ячейка B1), Excel столько не вмещает; сократите текст");
        refused(
                ofRows("")
                        .sharedTexts("<si><t/></si><si><t>" + "а".repeat(32_768) + "</t></si>")
                        .bytes(),
                Reason.TOO_LARGE,
                "Ячейка длиннее 32\u00a0767 знаков (общий текст 2), Excel столько не вмещает; сократите текст");
    }

    @Test
    void a_file_that_unpacks_without_end() throws Exception {
        String message =
                "Файл распаковывается в слишком большой объём, так устроены вредоносные архивы; сохраните книгу"
                        + " заново в Excel";
        refused(inflating("<row/>"), Reason.TOO_LARGE, message);
        refused(inflating("<!---->"), Reason.TOO_LARGE, message);
        refused(
                inflating("9"),
                Reason.TOO_LARGE,
                "Ячейка длиннее 32\u00a0767 знаков (она одна больше мегабайта), Excel столько не вмещает; сократите"
                        + " текст");
    }

    @Test
    void definitions_that_reach_for_other_files() throws Exception {
        String message =
                "В файле есть определения (DOCTYPE), которых Excel не пишет, через них читают чужие файлы;"
                        + " сохраните книгу заново в Excel";
        String evil = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        refused(
                ofSheet(
                                evil
                                        + "<worksheet><sheetData><row><c t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>")
                        .bytes(),
                Reason.UNSAFE_CONTENT,
                message);
        refused(
                ofRows("").part("xl/workbook.xml", evil + "<workbook/>").bytes(),
                Reason.UNSAFE_CONTENT,
                message);
        refused(
                ofRows("").part("xl/sharedStrings.xml", "<!DOCTYPE sst><sst/>").bytes(),
                Reason.UNSAFE_CONTENT,
                message);
    }

    @Test
    void quotes_that_do_not_match() throws Exception {
        String rest =
                " не сходятся кавычки; внутри ячейки в кавычках каждую кавычку удваивают: \"Школа \"\"Лад\"\"\"";
        refused(bytes("код;школа\n1;\"МБОУ \"Лад\"\"\n2;б\n"), Reason.CORRUPT, "В строке 2" + rest);
        refused(bytes("код;школа\n1;а\n\"2;б\n3;в\n"), Reason.CORRUPT, "В строке 3" + rest);
        refused(bytes("код;школа\n1;а\n2;\"б\n3;в\n"), Reason.CORRUPT, "В строке 3" + rest);
        refused(
                bytes("код;школа\n1;\"" + "а;б\n".repeat(20_000) + "\"\n"),
                Reason.TOO_LARGE,
                "В строке 2 ячейка длиннее 32\u00a0767 знаков; проверьте, что в ней закрыты все кавычки");
        refused(
                bytes("код;школа\n1;\"" + "а;б\n".repeat(300_000) + "\"\n"),
                Reason.CORRUPT,
                "В строке 2" + rest);
        refused(
                bytes("код\n" + "1;".repeat(16_385)),
                Reason.TOO_LARGE,
                "В строке 2 столбцов больше 16\u00a0384, Excel столько не вмещает; уберите лишние");
    }

    @Test
    void a_file_that_is_not_there_is_no_matter_of_the_reader() {
        assertThatThrownBy(() -> Tables.lines(folder.resolve("none.xlsx")))
                .isInstanceOf(UncheckedIOException.class);
    }

    private void refused(byte[] content, Reason reason, String message) throws IOException {
        Path path = Files.write(folder.resolve("file.xlsx"), content);
        UnreadableFile refusal =
                catchThrowableOfType(UnreadableFile.class, () -> Tables.lines(path));
        assertThat(refusal).as(message).isNotNull();
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Лист").createRow(0).createCell(0).setCellValue("код");
            return written(book::write);
        }
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[100]), stream);
            return written(files::writeFilesystem);
        }
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("секрет");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(workbook());
            }
            return written(files::writeFilesystem);
        }
    }

    /** Names and contents in turn; names as a Russian Windows writes them. */
    private static byte[] zip(String... namesAndContents) throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("IBM866"))) {
                for (int at = 0; at < namesAndContents.length; at += 2) {
                    zip.putNextEntry(new ZipEntry(namesAndContents[at]));
                    zip.write(bytes(namesAndContents[at + 1]));
                    zip.closeEntry();
                }
            }
        });
    }

    /** A workbook whose sheet is not packed, so that single bytes of it can be changed. */
    private static byte[] stored(String sheet) throws IOException {
        byte[] content = bytes(sheet);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("xl/worksheets/sheet1.xml");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return withSheet(entry, zip -> zip.write(content));
    }

    /** A workbook of a few hundred kilobytes whose sheet unpacks into forty megabytes of the same. */
    private static byte[] inflating(String piece) throws IOException {
        byte[] block = bytes(piece.repeat(1 << 16));
        return withSheet(
                new ZipEntry("xl/worksheets/sheet1.xml"),
                zip -> {
                    zip.write(bytes("<worksheet>"));
                    for (long written = 0; written < 40 << 20; written += block.length) {
                        zip.write(block);
                    }
                    zip.write(bytes("</worksheet>"));
                });
    }

    private static byte[] withSheet(ZipEntry entry, Writing sheet) throws IOException {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
                zip.write(
                        bytes(
                                "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Лист1\" r:id=\"a\"/></sheets></workbook>"));
                zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
                zip.write(
                        bytes(
                                "<Relationships>"
                                        + HandmadeXlsx.relation(
                                                "a", "worksheet", "worksheets/sheet1.xml")
                                        + "</Relationships>"));
                zip.putNextEntry(entry);
                sheet.to(zip);
                zip.closeEntry();
            }
        });
    }
}
