package opora.office.reading;

import static opora.office.reading.HandmadeXlsx.ofRows;
import static opora.office.reading.HandmadeXlsx.ofSheet;
import static opora.office.reading.SpoiltFiles.bytes;
import static opora.office.reading.SpoiltFiles.inflating;
import static opora.office.reading.SpoiltFiles.refused;
import static opora.office.reading.SpoiltFiles.stored;
import static opora.office.reading.SpoiltFiles.workbook;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import opora.office.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

/** What a person reads whose file is cut off, contradicts itself, is too large or dangerous, word for word. */
class BrokenFilesTest {

    private static final String AGAIN = "; скачайте его ещё раз или сохраните заново в Excel";

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
                " не сходятся кавычки или ячейка длиннее миллиона знаков; внутри ячейки в кавычках каждую кавычку удваивают: \"Школа \"\"Лад\"\"\"";
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
        assertThatThrownBy(() -> Tables.lines(Path.of("there is no such file.xlsx")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
