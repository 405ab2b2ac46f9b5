package opora.intake.receiving;

import static opora.intake.Loading.OPERATOR;
import static opora.intake.Loading.freshCodes;
import static opora.intake.Loading.registerOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import opora.intake.Acceptance;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.CheckedFile;
import opora.intake.Loading;
import opora.intake.Quarantine;
import opora.intake.Received;
import opora.intake.Upload;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.FormatsOfRoom;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.office.TableFile;
import opora.office.reading.Books;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Names and documents of pupils never reach the database, a log, or a file that stays. */
@SpringBootTest
@OnTestDatabase
@ExtendWith(OutputCaptureExtension.class)
class NamesOfPupilsTest {

    private static final String SURNAME = "Перепёлкинзон";
    private static final String DOCUMENT = "9913 770077";

    @TempDir private static Path data;

    @Autowired Batches batches;
    @Autowired Quarantine quarantine;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("opora.data", () -> data.toString());
    }

    @Test
    void a_participants_file_with_surnames_leaves_no_surname_anywhere(CapturedOutput log)
            throws IOException {
        List<String> codes = freshCodes(1);
        String code = codes.getFirst();
        Upload clean =
                participants(
                        "5А.csv",
                        "2026;VPR-5-MA;%s;5А;50001;%s;Пётр;%s;1;3;9"
                                .formatted(code, SURNAME, DOCUMENT),
                        "2026;VPR-5-MA;%s;5А;50002;%s;Анна;%s;1;2;4"
                                .formatted(code, SURNAME, DOCUMENT));
        Upload shifted =
                participants(
                        "5В.csv",
                        "2026;VPR-5-PH;%s;%s;50004;;;;1;3;9".formatted(code, SURNAME),
                        "2026;VPR-5-PH;%s;%s Пётр;50005;;;;1;3;9".formatted(code, SURNAME),
                        "2026;VPR-5-PH;%s;5В;50006;;;;1;3;9".formatted(SURNAME),
                        "2026;VPR-5-PH;%s Пётр;5В;50007;;;;1;3;9".formatted(SURNAME));
        Upload table =
                Loading.table(
                        "таблица.csv",
                        "год;процедура;код ОО;класс;участников;не справились",
                        "2026;VPR-5-BI;%s;%s;10;1".formatted(code, SURNAME),
                        "2026;VPR-5-BI;%s;%s Пётр;10;2".formatted(code, SURNAME));
        Upload refused =
                Loading.table(
                        "таблица с фамилией.csv",
                        "год;процедура;код ОО;класс;участников;не справились",
                        "%s;%s;%s;5А;%s;1".formatted(SURNAME, SURNAME, SURNAME, SURNAME));
        Upload dirty =
                participants(
                        SURNAME + " Пётр, 5Б.csv",
                        "2026;VPR-5-RU;%s;5Б;50003;%s;Пётр;%s;1;2;%s"
                                .formatted(code, SURNAME, DOCUMENT, SURNAME),
                        "2026;VPR-5-RU;%s;%s;50003;%s;Пётр;%s;1;3;9"
                                .formatted(code, SURNAME, SURNAME, DOCUMENT),
                        "%s;VPR-5-RU;%s;5Б;%s;;;;1;4;12".formatted(SURNAME, code, SURNAME));
        long load =
                ((Received.Taken)
                                batches.receive(
                                        List.of(
                                                registerOf(codes),
                                                clean,
                                                shifted,
                                                table,
                                                refused,
                                                dirty),
                                        OPERATOR))
                        .batch();
        batches.readNow(load);
        assertThat(KeptCopies.contents(data)).doesNotContain(SURNAME, "Пётр", DOCUMENT, "50003");
        KeptCopies.leaveOutWhatIsBad(batches, quarantine, load);
        assertThat(batches.accept(load, batches.check(load).orElseThrow().token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        assertThat(batches.find(load).orElseThrow().files())
                .extracting(BatchFile::taking)
                .containsExactly(
                        BatchFile.Taking.TAKEN,
                        BatchFile.Taking.TAKEN,
                        BatchFile.Taking.TAKEN,
                        BatchFile.Taking.TAKEN,
                        BatchFile.Taking.TAKEN,
                        BatchFile.Taking.TAKEN);

        assertThat(placesOf(DOCUMENT)).isEmpty();
        assertThat(placesOf("Пётр")).containsExactly("intake.file.name");
        assertThat(placesOf(SURNAME)).containsExactly("intake.file.name");
        assertThat(log).doesNotContain(SURNAME, DOCUMENT);
        assertThat(KeptCopies.filesIn(data)).isEmpty();
    }

    @Test
    void protocols_of_exams_leave_no_name_document_or_code_anywhere(CapturedOutput log)
            throws IOException {
        List<String> codes = freshCodes(1);
        String code = codes.getFirst();
        byte[] old =
                Books.xls(
                        List.of(
                                List.of("02 - Математика 2026.05.27"),
                                List.of(
                                        "№",
                                        "Код ОО",
                                        "",
                                        "Класс",
                                        "Фамилия",
                                        "Имя",
                                        "Ответы в краткой форме",
                                        "Первичный балл",
                                        "",
                                        "Оценка"),
                                List.of("1", code, "", "9а", SURNAME, "Пётр", "++-", "2", "", "3"),
                                List.of(
                                        "2", SURNAME, "", SURNAME, SURNAME, "Пётр", SURNAME,
                                        SURNAME, "", SURNAME),
                                List.of(
                                        "3",
                                        code,
                                        "",
                                        SURNAME + " Пётр",
                                        SURNAME,
                                        "Пётр",
                                        SURNAME,
                                        "1",
                                        "",
                                        "2")));
        byte[] open =
                Books.ods(
                        List.of(
                                List.of("01 - Русский язык 2026.06.03"),
                                List.of(
                                        "№",
                                        "Код ОО",
                                        "Класс",
                                        "Код участника",
                                        "Фамилия",
                                        "Документ",
                                        "Первичный балл",
                                        "Тестовый балл"),
                                List.of(
                                        "1",
                                        code,
                                        "11а",
                                        "770077007",
                                        SURNAME,
                                        DOCUMENT,
                                        "20",
                                        "40"),
                                List.of(
                                        "2",
                                        code,
                                        "11а",
                                        "770077008",
                                        SURNAME,
                                        DOCUMENT,
                                        SURNAME,
                                        SURNAME)));
        long load =
                ((Received.Taken)
                                batches.receive(
                                        List.of(
                                                registerOf(codes),
                                                new Upload(
                                                        "ОГЭ.xls",
                                                        () -> new ByteArrayInputStream(old)),
                                                new Upload(
                                                        "ЕГЭ.ods",
                                                        () -> new ByteArrayInputStream(open))),
                                        OPERATOR))
                        .batch();
        batches.readNow(load);
        assertThat(batches.accept(load, batches.check(load).orElseThrow().token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        assertThat(batches.find(load).orElseThrow().files())
                .extracting(BatchFile::taking)
                .containsOnly(BatchFile.Taking.TAKEN);

        assertThat(placesOf(DOCUMENT)).isEmpty();
        assertThat(placesOf("770077007")).isEmpty();
        assertThat(placesOf(SURNAME)).isSubsetOf("intake.file.name");
        assertThat(batches.check(load).orElseThrow().files())
                .flatExtracting(CheckedFile::findings)
                .extracting(Finding::value)
                .doesNotContain("П", "е", "р");
        assertThat(log).doesNotContain(SURNAME, DOCUMENT, "770077007");
        assertThat(KeptCopies.filesIn(data)).isEmpty();
    }

    @Test
    void a_reading_that_fails_says_where_and_not_what(CapturedOutput log) throws IOException {
        long load =
                ((Received.Taken)
                                batches.receive(
                                        List.of(
                                                Loading.file(
                                                        "сбой.csv",
                                                        "сбой;%s\n".formatted(SURNAME))),
                                        OPERATOR))
                        .batch();
        batches.readNow(load);

        BatchFile file = batches.find(load).orElseThrow().files().getFirst();
        assertThat(file.state()).isEqualTo(BatchFile.State.FAILED);
        assertThat(batches.check(load).orElseThrow().files().getFirst().findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.wrong())
                                .isEqualTo(
                                        "файл не прочитан из-за ошибки в программе, её номер "
                                                + file.incident()));
        assertThat(log)
                .contains(
                        "Incident " + file.incident(),
                        "java.lang.NumberFormatException",
                        "NamesOfPupilsTest$Clumsy.read")
                .doesNotContain(SURNAME);
        assertThat(placesOf(SURNAME))
                .doesNotContain("intake.finding.wrong", "intake.finding.value");
        assertThat(KeptCopies.filesIn(data)).isEmpty();
        assertThat(batches.accept(load, batches.check(load).orElseThrow().token(), OPERATOR))
                .isEqualTo(new Acceptance.Refused("Принимать нечего: ни один файл не подошёл"));
    }

    @Test
    void a_reading_that_lacks_memory_ends_and_the_load_goes_on_without_it() {
        List<String> codes = freshCodes(1);
        long load =
                ((Received.Taken)
                                batches.receive(
                                        List.of(
                                                Loading.file("большой.csv", "сбой;память\n"),
                                                registerOf(codes)),
                                        OPERATOR))
                        .batch();
        batches.readNow(load);

        assertThat(batches.find(load).orElseThrow().files())
                .extracting(BatchFile::state)
                .containsExactly(BatchFile.State.FAILED, BatchFile.State.READ);
        assertThat(batches.accept(load, batches.check(load).orElseThrow().token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    private static Upload participants(String name, String... lines) {
        return Loading.table(
                name,
                "год;процедура;код ОО;класс;код участника;Фамилия;Имя;Документ;вариант;отметка;балл",
                lines);
    }

    /** Every column of every table that holds the word in any form. */
    private List<String> placesOf(String word) {
        record Column(String place, String schema, String name, String column) {}
        List<Column> columns =
                jdbc.sql(
                                """
                                select table_schema || '.' || table_name || '.' || column_name as place,
                                       table_schema as schema, table_name as name, column_name as column
                                from information_schema.columns
                                where table_schema not in ('pg_catalog', 'information_schema')
                                """)
                        .query((row, number) ->
                                new Column(
                                        row.getString("place"),
                                        row.getString("schema"),
                                        row.getString("name"),
                                        row.getString("column")))
                        .list();
        return columns.stream()
                .filter(column ->
                        jdbc.sql(
                                        "select exists (select from \"%s\".\"%s\" where position(:word in \"%s\"::text) > 0)"
                                                .formatted(
                                                        column.schema(),
                                                        column.name(),
                                                        column.column()))
                                .param("word", word)
                                .query(Boolean.class)
                                .single())
                .map(Column::place)
                .sorted()
                .toList();
    }

    @TestConfiguration
    static class Clumsiness {

        @Bean
        FormatsOfRoom clumsy() {
            return () -> List.of(new Clumsy());
        }
    }

    /** A format with a fault in it: the exception quotes a cell. */
    static final class Clumsy implements FileFormat {

        @Override
        public Layout layout() {
            return Layout.CONTEXT;
        }

        @Override
        public boolean recognises(Opening opening) {
            return opening.sheets().getFirst().rows().getFirst().cell(0).equals("сбой");
        }

        @Override
        public Reading read(TableFile file, Opening opening, Labels labels, Progress progress) {
            String cell = opening.sheets().getFirst().rows().getFirst().cell(1);
            if (cell.equals("память")) {
                throw new OutOfMemoryError(cell);
            }
            throw new IllegalStateException(cell, new NumberFormatException(cell));
        }
    }
}
