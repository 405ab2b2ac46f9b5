package opora.acceptance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole region as its operator meets it: from twelve original files to the list, its documents, the reasons in every
 * school, and a sign that was checked.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestInstance(Lifecycle.PER_CLASS)
class AltaiInTheBrowserTest {

    private static final String EMAIL = "first@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final String THE_LIST = "/identification/runs/1";
    private static final String EXPECTED = "altai/expected/identification_min1_Bany.csv";
    private static final Map<String, String> STATUS =
            Map.of(
                    "shnor", "в перечне",
                    "at_risk", "зона риска",
                    "clear", "вне перечня",
                    "no_data", "нет данных");
    private static final Map<String, String> CLAUSES =
            Map.of("", "", "A", "А", "B", "Б", "AB", "АБ");
    private static final Map<String, String> WORD =
            Map.of(
                    "LOW_RESULTS", "в перечне",
                    "AT_RISK", "зона риска",
                    "CLEAR", "вне перечня",
                    "NO_DATA", "нет данных");

    private List<AltaiExports.Export> exports;
    private RunningOpora opora;
    private Visitor visitor;

    @TempDir private Path folder;

    @BeforeAll
    void open() throws IOException {
        exports = AltaiExports.all();
        opora = RunningOpora.empty();
        visitor = new Visitor(opora, Chromium.desktop());
        visitor.becomeTheFirstOperator(opora.linkForTheFirstOperator(), EMAIL, PASSWORD);
    }

    @AfterAll
    void close() {
        if (visitor != null) {
            visitor.close();
            opora.close();
        }
    }

    @Test
    @Order(1)
    void the_files_of_2021_are_dropped_known_by_content_and_accepted_with_their_schools()
            throws IOException {
        Loads loads = new Loads(visitor);
        loads.drop(AltaiExports.contents(exports, 2021));
        confirmEveryAnswer(loads, 2021);
        visitor.press("Добавить из файлов все нерешённые");
        loads.accept();
        assertThat(visitor.text()).contains("Эти данные действуют");
    }

    @Test
    @Order(2)
    void the_files_of_2020_are_chosen_known_by_content_and_accepted() throws IOException {
        Loads loads = new Loads(visitor);
        loads.choose(AltaiExports.paths(exports, 2020));
        loads.waitUntilRead();
        confirmEveryAnswer(loads, 2020);
        assertThat(visitor.text()).as("all its schools came with 2021").doesNotContain("незнаком");
        loads.accept();
        assertThat(visitor.text()).contains("Эти данные действуют");
    }

    @Test
    @Order(3)
    void the_page_has_the_counts_of_the_independent_answer() {
        visitor.open("/identification/runs/new");
        visitor.page().check("input[type=radio][name=year][value='2021']");
        visitor.press("Выявить школы");
        assertThat(visitor.page().locator(".op-sum b").allInnerTexts())
                .as("all = listed + at risk + clear + without data")
                .containsExactly("640", "179", "12", "447", "2");
    }

    @Test
    @Order(4)
    void every_school_has_the_status_of_the_independent_answer_and_of_the_command()
            throws Exception {
        Map<String, String> answer = new TreeMap<>();
        for (String[] school : SharedData.rows(EXPECTED, ",")) {
            answer.put(school[0], STATUS.get(school[2]) + clauses(school));
        }
        visitor.open(THE_LIST);
        Map<String, String> workbook = new TreeMap<>();
        for (List<String> row : Papers.sheet(visitor.download("XLSX"), "Все школы")) {
            if (row.size() > 4 && row.get(1).matches("[a-z]{3}\\d+")) {
                workbook.put(row.get(1), row.get(3) + row.get(4).replace(", ", ""));
            }
        }
        assertThat(workbook).isEqualTo(answer);
        assertThat(identified()).isEqualTo(answer);
    }

    @Test
    @Order(5)
    void the_page_the_workbook_and_the_annex_list_exactly_the_same_schools() throws IOException {
        visitor.open(THE_LIST + "?page=all&status=listed");
        List<String> page = visitor.page().locator("a.name").allInnerTexts();
        assertThat(page).hasSize(179);
        assertThat(new TreeSet<>(page)).isEqualTo(listed());
        Path workbook = visitor.download("XLSX");
        assertThat(
                        Papers.sheet(workbook, "Перечень").stream()
                                .filter(row -> row.size() > 3 && row.get(3).equals("в перечне"))
                                .map(row -> row.get(1))
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(page);
        Path annex = visitor.download("Приложение к приказу");
        assertThat(
                        Papers.table(annex, 0).stream()
                                .filter(row -> row.getFirst().matches("\\d+"))
                                .map(row -> row.get(1)))
                .containsExactlyInAnyOrderElementsOf(page);
    }

    @Test
    @Order(6)
    void the_card_of_a_listed_school_has_the_numbers_of_the_independent_answer()
            throws IOException {
        String[] school =
                SharedData.rows(EXPECTED, ",").stream()
                        .filter(row -> row[3].equals("1") && row[4].equals("1"))
                        .findFirst()
                        .orElseThrow();
        visitor.open(THE_LIST + "?q=" + school[0]);
        visitor.follow(visitor.page().locator("a.name"));
        assertThat(visitor.section("Почему такой статус")).contains("30 % участников или больше");
        List<String> numbers =
                visitor.page().locator("td.share a").allInnerTexts().stream()
                        .map(text ->
                                text.replace('\u00a0', ' ')
                                        .replaceAll("(\\d+) из (\\d+).*", "$1/$2"))
                        .toList();
        List<String> answer =
                Stream.of(school).skip(8).filter(counts -> !counts.isEmpty()).toList();
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(answer);
        visitor.follow(visitor.page().locator("td.share a"));
        assertThat(visitor.section("Источник")).contains(".xlsx", "Выгрузка участников 2021 года");
    }

    @Test
    @Order(7)
    void a_sign_of_the_year_is_checked_and_the_outcome_is_kept() {
        visitor.open("/objectivity");
        visitor.choose("year", "2021");
        visitor.press("Рассчитать признаки");
        String screening = visitor.path();
        assertThat(visitor.text()).contains("окажутся здесь случайно");
        visitor.follow(visitor.page().locator("tr.band + tr a"));
        assertThat(visitor.section("Пересчитать руками")).contains("p —");
        visitor.page().getByLabel("Сказать нельзя").check();
        visitor.choose("ground", "разговор со школой, документы школы");
        visitor.fill("День проверки", LocalDate.now().toString());
        visitor.fill("Что нашли", "Работы этого года не сохранились.");
        visitor.press("Записать итог");
        assertThat(visitor.text()).contains("Проверено: сказать нельзя");
        visitor.open(screening + "?state=checked");
        assertThat(visitor.text()).contains("Проверено: сказать нельзя");
    }

    @Test
    @Order(8)
    void two_methods_are_compared() throws IOException {
        trusted().anotherMethodLeavesOutExactlyThoseThatWereLowInDifferentProcedures();
    }

    @Test
    @Order(9)
    void another_threshold_is_tried() throws IOException {
        trusted().aHigherThresholdLeavesAsManySchoolsAsTheRuleSays();
    }

    @Test
    @Order(10)
    void a_disputed_number_is_mended_and_the_list_made_again() throws IOException {
        trusted().aDisputedNumberIsAcceptedAndTheNextRunLetsTheSchoolGo();
    }

    @Test
    @Order(11)
    void the_mended_list_is_approved() throws IOException {
        trusted().theMendedListIsApprovedAndItsAnnexIsThePage();
    }

    @Test
    @Order(12)
    void a_school_head_reads_her_page_and_the_early_warning_hides_itself() throws IOException {
        trusted().aSchoolHeadReadsHerPageOnAPhone();
        trusted().theEarlyWarningOfTwoYearsHidesItself();
    }

    @Test
    @Order(13)
    void schools_in_adverse_conditions_are_found_by_criteria() throws IOException {
        String form = "altai/context_2021.csv";
        try (Stream<String> lines = Files.lines(SharedData.path(form))) {
            trusted()
                    .theCriteriaOfTheRegionFindTheSchoolsThatTheFormsDescribe(
                            SharedData.path(form),
                            lines.map(line -> line.replace("\ufeff", "").split(";", -1)).toList());
        }
    }

    private TrustedList trusted() throws IOException {
        return new TrustedList(opora, visitor, SharedData.rows(EXPECTED, ","));
    }

    private Set<String> listed() throws IOException {
        return SharedData.rows(EXPECTED, ",").stream()
                .filter(row -> row[2].equals("shnor"))
                .map(row -> row[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What {@code ./opora identify} says of the same files: school → status and clauses. */
    private Map<String, String> identified() throws Exception {
        List<String> words =
                new ArrayList<>(List.of("identify", "--year", "2021", "--format", "csv"));
        exports.forEach(export -> words.add(export.labelled()));
        Product.Ended ended = Product.run(folder, words);
        assertThat(ended.code()).as(ended.err()).isZero();
        Map<String, String> identified = new TreeMap<>();
        ended.out()
                .lines()
                .skip(1)
                .map(line -> line.split(";", -1))
                .forEach(row -> identified.put(row[0], WORD.get(row[3]) + CLAUSES.get(row[4])));
        return identified;
    }

    private static String clauses(String[] school) {
        return (school[3].equals("1") ? "А" : "") + (school[4].equals("1") ? "Б" : "");
    }

    /** What the content suggests is what the path of each file says; it is confirmed as it stands. */
    private void confirmEveryAnswer(Loads loads, int year) {
        assertThat(suggestions())
                .isEqualTo(
                        exports.stream()
                                .filter(one -> one.year() == year)
                                .map(one -> one.year() + " " + one.procedure())
                                .toList());
        visitor.press("Подтвердить все");
        loads.waitUntilRead();
    }

    private List<String> suggestions() {
        return visitor.page().locator("#answers tbody tr").all().stream()
                .map(row ->
                        row.locator("input[name^=year]").inputValue()
                                + " "
                                + row.locator("select[name^=procedure]").inputValue())
                .toList();
    }
}
