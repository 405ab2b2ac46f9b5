package opora.office.reading;

import static opora.office.reading.HandmadeDocx.cell;
import static opora.office.reading.HandmadeDocx.document;
import static opora.office.reading.HandmadeDocx.numbered;
import static opora.office.reading.HandmadeDocx.paragraph;
import static opora.office.reading.HandmadeDocx.read;
import static opora.office.reading.HandmadeDocx.run;
import static opora.office.reading.HandmadeDocx.table;
import static opora.office.reading.SpoiltFiles.bytes;
import static opora.office.reading.SpoiltFiles.compound;
import static opora.office.reading.SpoiltFiles.encrypted;
import static opora.office.reading.SpoiltFiles.workbook;
import static opora.office.reading.SpoiltFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import opora.office.UnreadableFile;
import opora.office.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

/** Files that are no documents of Word, or that are made or damaged so that a reader comes down. */
class NoWordFilesTest {

    private static void refused(byte[] content, Reason reason, String message) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> read(content));
        assertThat(refusal).as(message).isNotNull();
        assertThat(refusal).hasMessage(message);
        assertThat(refusal.reason()).isEqualTo(reason);
    }

    @Test
    void other_files_are_refused_with_what_to_do() throws Exception {
        refused(
                compound("WordDocument"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ Word 97–2003 (DOC); откройте его в Word и сохраните как DOCX");
        refused(
                compound("VisioDocument"),
                Reason.NOT_A_SPREADSHEET,
                "Это файл старой программы, а не документ Word; откройте его в ней и сохраните как DOCX");
        refused(
                encrypted(),
                Reason.ENCRYPTED,
                "Документ закрыт паролем; откройте его в Word, снимите пароль («Файл» → «Сведения» → «Защита документа»"
                        + " → «Зашифровать с использованием пароля», сотрите пароль) и сохраните как DOCX");
        refused(
                bytes("{\\rtf1\\ansi"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ RTF; откройте его в Word и сохраните как DOCX");
        refused(
                bytes("%PDF-1.7"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ PDF, таблицы из него не читаются; нужен исходный документ Word (DOCX)");
        refused(
                workbook(),
                Reason.NOT_A_SPREADSHEET,
                "Это книга Excel, а не документ Word; загрузите её как таблицу или выберите документ");
        refused(
                zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<a/>"),
                Reason.NOT_A_SPREADSHEET,
                "Это документ OpenDocument (ODT); откройте его и сохраните как DOCX");
        refused(
                zip("план.txt", "план"),
                Reason.NOT_A_SPREADSHEET,
                "Это архив ZIP без документа Word; распакуйте его и выберите файл из него");
        refused(
                bytes("просто текст"),
                Reason.NOT_A_SPREADSHEET,
                "Это не документ Word; выберите файл DOCX");
    }

    /** Whatever happened to a file, it is read or refused in words. */
    @Property(tries = 300)
    void a_damaged_document_is_read_or_refused(
            @ForAll @IntRange(max = 5000) int place, @ForAll byte sign) throws Exception {
        byte[] content = document(table(cell(numbered(3, 0, "а")), cell(paragraph(run("б")))));
        content[place % content.length] = sign;
        try {
            assertThat(read(content)).isNotNull();
        } catch (UnreadableFile refused) {
            assertThat(refused.getMessage()).isNotBlank();
        }
    }

    @Test
    void what_is_made_to_bring_a_reader_down_is_refused() throws Exception {
        String broken =
                "Документ повреждён или скачан не до конца; скачайте его ещё раз или сохраните заново в Word как DOCX";
        String large =
                "Документ слишком большой или устроен как вредоносный архив; оставьте в нём только нужные таблицы и сохраните в Word как DOCX";
        refused(
                zip(
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                Reason.UNSAFE_CONTENT,
                "В документе есть определения (DOCTYPE), которых Word не пишет, через них читают чужие файлы;"
                        + " сохраните его заново в Word как DOCX");
        refused(document("<w:tbl>".repeat(1000)), Reason.CORRUPT, broken);
        refused(document("<w:tbl><w:tr>"), Reason.CORRUPT, broken);
        byte[] cut = document(table(cell(paragraph(run("а")))));
        refused(Arrays.copyOf(cut, cut.length / 2), Reason.CORRUPT, broken);
        refused(document(table(cell().repeat(200_001))), Reason.TOO_LARGE, large);
        refused(
                document(table(cell(paragraph(run("а".repeat(1000))).repeat(17_000)))),
                Reason.TOO_LARGE,
                large);
        refused(
                document(
                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr></w:tc></w:tr></w:tbl>"),
                Reason.TOO_LARGE,
                large);
    }
}
