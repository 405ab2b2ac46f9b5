package opora.office.reading;

import static opora.office.reading.SpoiltFiles.bytes;
import static opora.office.reading.SpoiltFiles.compound;
import static opora.office.reading.SpoiltFiles.encrypted;
import static opora.office.reading.SpoiltFiles.refused;
import static opora.office.reading.SpoiltFiles.written;
import static opora.office.reading.SpoiltFiles.zip;

import java.util.HexFormat;
import java.util.Random;
import opora.office.UnreadableFile.Reason;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What a person reads who chose a file of another kind, word for word. */
class ForeignFilesTest {

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
    void a_workbook_of_excel_95() throws Exception {
        refused(
                compound("Book"),
                Reason.NOT_A_SPREADSHEET,
                "Это книга Excel 5.0 или 95, таких старых Опора не читает; откройте её в Excel и сохраните как XLSX");
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
                "В книге нет ни одного листа с таблицей; выберите другой файл");
        refused(
                zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                Reason.UNSAFE_CONTENT,
                "В файле есть определения (DOCTYPE), которых Excel не пишет, через них читают чужие файлы;"
                        + " сохраните книгу заново в Excel");
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
}
