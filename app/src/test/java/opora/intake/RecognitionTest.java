package opora.intake;

import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.ResultFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognitionTest {

    private static final String OUTCOMES =
            """
            год  | процедура | код ОО    | участников | не справились
            2021 | VPR-5-MA  | edu799001 | 25         | 9
            """;

    @TempDir private Path folder;

    private Reading file(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        return new Recognition(ResultFormats.all())
                .read(file, Labels.NONE, FileFormat.Progress.SILENT);
    }

    @Test
    void a_file_is_known_by_its_content_whatever_its_name_and_encoding() throws IOException {
        String csv =
                "код ОО;год;процедура;участников;не справились\r\nedu799001;2021;VPR-5-MA;25;9\r\n";

        Reading windows = file("реестр.pdf", csv.getBytes(Charset.forName("windows-1251")));
        Reading utf8 = file("2849657", ("\ufeff" + csv).getBytes("UTF-8"));

        assertThat(List.of(windows.layout(), utf8.layout())).containsOnly(Layout.OUTCOMES);
        assertThat(results(windows)).containsExactly("edu799001 2021 VPR-5-MA: 9 из 25");
        assertThat(results(utf8)).isEqualTo(results(windows));
    }

    @Test
    void a_file_that_does_not_open_is_refused_in_the_words_of_its_reader() throws IOException {
        Reading pdf = file("results.xlsx", "%PDF-1.7 …".getBytes("UTF-8"));

        assertThat(pdf.layout()).isEqualTo(Layout.UNKNOWN);
        assertThat(findings(pdf))
                .containsExactly(
                        "error not_a_spreadsheet: Это документ PDF, а не таблица; нужен исходный файл XLSX или CSV");
    }

    @Test
    void an_unknown_layout_is_refused_without_quoting_it() {
        Reading reading = read(TextBook.of("Иванов | Иван | 5\nПетров | Пётр | 4"));

        assertThat(reading.layout()).isEqualTo(Layout.UNKNOWN);
        assertThat(findings(reading))
                .containsExactly(
                        "error unknown_layout: вид файла не распознан: в первых 25 строках нет знакомой шапки; таблица с названиями столбцов."
                                + " Если в файле результаты, нажмите на странице загрузки «Указать, что в столбцах»."
                                + " Опора знает отчёты ФИС ОКО, выгрузки участников 2020–2022 годов, протоколы ОГЭ и ЕГЭ, сводные таблицы, описания работ,"
                                + " контекстные данные, официальный перечень, таблицы результатов, участников и классов, реестр школ");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(findings(read(TextBook.of(""))))
                .singleElement()
                .asString()
                .startsWith("error no_data_rows: файл пуст; таблица с данными.");
    }

    @Test
    void a_hidden_sheet_is_told_and_not_read() {
        Reading reading =
                read(
                        TextBook.named("Итог", OUTCOMES)
                                .hiddenSheet("Черновик", OUTCOMES.replace("edu799001", "edu799002"))
                                .hiddenSheet("Пустой", ""));

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 9 из 25");
        assertThat(findings(reading))
                .containsExactly(
                        "warning hidden_sheet, Черновик: скрытый лист не прочитан."
                                + " Если данные на нём нужны, покажите лист в Excel и загрузите файл снова");
    }

    @Test
    void a_book_with_nothing_but_hidden_sheets_is_refused() {
        Reading reading = read(new TextBook().hiddenSheet("Итог", OUTCOMES));

        assertThat(findings(reading))
                .containsExactly(
                        "error hidden_sheet: все листы с данными скрыты; хотя бы один видимый лист с данными."
                                + " Покажите лист в Excel и сохраните файл");
    }

    @Test
    void all_sheets_of_the_layout_are_read_and_others_are_named_as_left_out() {
        Reading reading =
                read(
                        TextBook.named("Район 1", OUTCOMES)
                                .sheet("Заметки", "позвонить в школу")
                                .sheet("Пусто", "")
                                .sheet("Район 2", OUTCOMES.replace("edu799001", "edu799002")));

        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2021 VPR-5-MA: 9 из 25", "edu799002 2021 VPR-5-MA: 9 из 25");
        assertThat(findings(reading))
                .containsExactly(
                        "warning not_needed_rows, Заметки: лист не прочитан: на нём данные другого вида."
                                + " Если он нужен, сохраните его отдельным файлом",
                        "warning several_reports: в книге несколько листов этого вида, прочитаны все: «Район 1», «Район 2»."
                                + " Если нужен один лист, оставьте в файле только его");
    }

    @Test
    void one_school_on_two_sheets_is_a_double() {
        Reading reading = read(TextBook.named("Лист1", OUTCOMES).sheet("Лист2", OUTCOMES));

        assertThat(results(reading)).hasSize(1);
        assertThat(findings(reading).getFirst())
                .startsWith(
                        "warning duplicate_row, Лист2, 2, edu799001: школа «edu799001» уже есть");
    }

    @Test
    void progress_is_told_now_and_then() {
        StringBuilder rows = new StringBuilder(OUTCOMES);
        for (int row = 0; row < 2500; row++) {
            rows.append("2021 | VPR-5-MA | s%04d | 25 | 9\n".formatted(row));
        }
        List<Long> told = new ArrayList<>();

        new Recognition(ResultFormats.all())
                .read(TextBook.of(rows.toString()), Labels.NONE, told::add);

        assertThat(told).hasSize(9).startsWith(256L, 512L).endsWith(2304L);
    }
}
