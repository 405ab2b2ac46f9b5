package opora.acceptance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import opora.acceptance.Chromium;
import opora.acceptance.Loads;
import opora.acceptance.Papers;
import opora.acceptance.RunningOpora;
import opora.acceptance.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** Everything an office holds, dropped at once; three cells mended on the screen; and what the authors of a real programme counted by eye. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class OfficeFilesInTheBrowserTest {

    private static final String EMAIL = "office@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";

    /** The empty form and the export without a word about its procedure have tests of their own. */
    private static final String LEFT_OUT = "Форма сбора.*|Протокол региона.*";

    private RunningOpora opora;
    private Visitor visitor;
    private Loads loads;

    @BeforeAll
    void open() {
        SharedData.path("fis-oko");
        opora = RunningOpora.empty();
        visitor = new Visitor(opora, Chromium.desktop());
        loads = new Loads(visitor);
        visitor.becomeTheFirstOperator(opora.linkForTheFirstOperator(), EMAIL, PASSWORD);
    }

    @AfterAll
    void close() {
        if (visitor != null) {
            visitor.close();
            opora.close();
        }
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(SharedData.path("fis-oko"))) {
            for (Path file : all.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches(".*\\.(xlsx|xls|csv)") && !name.matches(LEFT_OUT)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    /** The letter «З» for a three, a minus, a zero too many. */
    private static String mistyped(String report) {
        return report.replace(";48584;93;", ";48584;9З;")
                .replace(";277;88;", ";277;-88;")
                .replace(";49;90;82;", ";49;90;820;");
    }

    @Test
    @Order(1)
    void fifteen_files_and_two_typed_tables_are_dropped_at_once() throws IOException {
        Map<String, byte[]> files = files();
        assertThat(files).hasSize(15);
        files.put("Математика 4.csv", utf8(mistyped(PrintedSolvability.MATHS.report())));
        files.put("Русский язык 4.csv", utf8(PrintedSolvability.RUSSIAN.report()));
        loads.drop(files);
        assertThat(visitor.text())
                .contains("17 файлов: 15 подходят, 2 ждут ответа")
                .contains("отложено строк: 3");
    }

    @Test
    @Order(2)
    void three_rows_are_mended_on_the_screen() {
        String load = visitor.path();
        visitor.follow("отложено строк: 3");
        Locator cells = visitor.page().locator("main input.form-control:visible");
        assertThat(cells.count()).isEqualTo(3);
        List<String> right = List.of("93", "88", "82");
        for (int at = 0; at < right.size(); at++) {
            cells.nth(at).fill(right.get(at));
        }
        visitor.press("Сохранить и перечитать");
        visitor.page().waitForSelector("#mended");
        assertThat(visitor.text()).contains("Строк, которые надо исправить, нет");
        visitor.open(load);
        loads.waitUntilRead();
    }

    @Test
    @Order(3)
    void the_one_question_is_answered_and_everything_is_accepted() {
        Locator answers = visitor.page().locator("#answers");
        assertThat(answers.innerText()).contains("ОГЭ 2021 Русский язык.csv");
        answers.locator("input[name^=year]").fill("2021");
        answers.locator("select[name^=procedure]").selectOption("OGE-9-RU");
        visitor.press("Подтвердить");
        loads.waitUntilRead();
        visitor.press("Добавить из файлов все нерешённые");
        loads.accept();
        assertThat(visitor.text()).contains("Эти данные действуют");
    }

    /** Its authors named four of them in mathematics and none in Russian. */
    @Test
    @Order(4)
    void the_school_of_the_programme_reads_what_its_authors_missed() throws IOException {
        openTheSchool();
        visitor.follow("ВПР 2019, математика, 4 класс");
        assertThat(visitor.section("Главное"))
                .contains("8 заданий из 15 — 5(1), 5(2), 6(1), 8, 9(1), 9(2), 10, 12")
                .contains("n = 49");
        assertThat(
                        Papers.sheet(visitor.download("XLSX"), "Задания").stream()
                                .filter(row -> row.contains("Ниже коридора"))
                                .map(List::getFirst))
                .containsExactly("5(1)", "5(2)", "6(1)", "8", "9(1)", "9(2)", "10", "12");
        openTheSchool();
        visitor.follow("ВПР 2019, русский язык, 4 класс");
        assertThat(visitor.section("Главное"))
                .contains("7 заданий из 20 — 1К1, 1К2, 6, 11, 12(2), 14, 15(2)")
                .contains("n = 51");
    }

    @Test
    @Order(5)
    void its_number_leads_to_the_file_the_row_and_the_mended_cell() {
        openTheSchool();
        visitor.follow("ВПР 2019, математика, 4 класс");
        visitor.follow("строка отчёта");
        assertThat(visitor.section("Источник"))
                .contains("Математика 4.csv", "13", "Кравцова Е. П.")
                .contains("820");
    }

    private void openTheSchool() {
        visitor.open("/schools?q=edu660001");
        visitor.follow("МАОУ НТГО «СОШ № 2»");
        visitor.follow("Результаты");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
