package opora.acceptance.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opora.acceptance.Chromium;
import opora.acceptance.Invitations;
import opora.acceptance.Loads;
import opora.acceptance.Papers;
import opora.acceptance.RunningOpora;
import opora.acceptance.Visitor;

/**
 * From the computed list of a real region to one that was approved: another method, another threshold, a number that a school disputed, the order. Every count is worked out here from the
 * answer that came with the data.
 *
 * @param schools rows of the independent answer: status and clauses, low procedures, «failed/participants» of eight procedures from column 8 on
 */
record TrustedList(RunningOpora opora, Visitor visitor, List<String[]> schools) {

    static final int LISTED = 179;

    private static final String SCHOOL = "school@region.example";
    private static final String COORDINATOR = "coordinator@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final String VILLAGE =
            "4. Населенный пункт сельского типа (село, хутор, деревня и пр.)";
    private static final int FIRST_COUNT = 8;
    private static final int PROCEDURES = 4;
    private static final int RUSSIAN_OF_GRADE_6 = FIRST_COUNT + 2;

    /** The same procedure in both years is asked for instead of any. */
    void anotherMethodLeavesOutExactlyThoseThatWereLowInDifferentProcedures() {
        visitor.open("/identification/runs/new?method=federal-847-same");
        visitor.page().check("input[type=radio][name=year][value='2021']");
        visitor.press("Выявить школы");
        long same =
                schools.stream()
                        .filter(school -> school[3].equals("1") || isLowInTheSame(school))
                        .count();
        assertThat(same).isLessThan(LISTED);
        assertThat(visitor.page().locator(".op-sum b").nth(1).innerText())
                .isEqualTo(Long.toString(same));
        visitor.open("/identification/runs/2/difference?with=1");
        assertThat(visitor.text())
                .contains("В перечне было %d, стало %d".formatted(LISTED, same))
                .contains("Другая методика");
        assertThat(visitor.page().locator("#left tbody tr").count())
                .isEqualTo((int) (LISTED - same));
    }

    private static boolean isLowInTheSame(String[] school) {
        Set<String> both = new HashSet<>(words(school[5]));
        both.retainAll(words(school[6]));
        both.remove("");
        return !both.isEmpty();
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(" "));
    }

    void aHigherThresholdLeavesAsManySchoolsAsTheRuleSays() {
        visitor.open("/identification/simulator");
        visitor.page().locator("#b_threshold").fill("40");
        visitor.press("Сравнить");
        long listed = schools.stream().filter(school -> isListed(school, 40)).count();
        assertThat(schools.stream().filter(school -> isListed(school, 30)).count())
                .isEqualTo(LISTED);
        assertThat(visitor.text())
                .contains("в перечне %d, по второй %d".formatted(LISTED, listed))
                .contains("вышли бы %d".formatted(LISTED - listed));
    }

    /** Two low procedures of the year, or one in each of both. */
    private static boolean isListed(String[] school, int percent) {
        long now = low(school, FIRST_COUNT, percent);
        long before = low(school, FIRST_COUNT + PROCEDURES, percent);
        return now >= 2 || (now >= 1 && before >= 1);
    }

    private static long low(String[] school, int from, int percent) {
        return IntStream.range(from, from + PROCEDURES)
                .mapToObj(at -> school[at])
                .filter(count -> count.contains("/"))
                .map(count -> count.split("/"))
                .filter(count -> !count[1].equals("0"))
                .filter(count ->
                        100 * Integer.parseInt(count[0]) >= percent * Integer.parseInt(count[1]))
                .count();
    }

    /** A school that two low papers of grade 6 put on the list disputes one of them; the region agrees, the number is loaded anew, and the next run lets the school go. */
    void aDisputedNumberIsAcceptedAndTheNextRunLetsTheSchoolGo() {
        String[] school = disputing();
        String[] count = school[RUSSIAN_OF_GRADE_6].split("/");
        int participants = Integer.parseInt(count[1]);
        int failed = participants * 3 / 10 - 1;
        new Invitations(opora, visitor, PASSWORD)
                .accepted(
                        "SCHOOL", "Белова Н. В.", SCHOOL, form -> form.choose("school", school[0]))
                .close();
        visitor.open("/corrections/new");
        visitor.page().selectOption("#run", "1");
        visitor.fill("Последний день для школ", LocalDate.now().plusDays(7).toString());
        visitor.fill("Последний день для муниципалитетов", LocalDate.now().plusDays(9).toString());
        visitor.press("Открыть окно");
        String municipality;
        try (Visitor head = head()) {
            head.open("/corrections");
            municipality = head.title().replaceFirst(".*, ", "");
            head.follow("Оспорить ВПР, русский язык, 6 класс, 2021 год");
            head.fill("Сколько участников должно быть", Integer.toString(participants));
            head.fill("Сколько из них не справились", Integer.toString(failed));
            head.fill("Откуда это видно", "В протоколе меньше двоек, чем в файле.");
            head.press("Подать заявление");
        }
        try (Visitor coordinator =
                new Invitations(opora, visitor, PASSWORD)
                        .accepted(
                                "MUNICIPAL_COORDINATOR",
                                "Орлова Т. В.",
                                COORDINATOR,
                                form -> form.choose("municipality", municipality))) {
            coordinator.open("/corrections/requests/1");
            coordinator.fill("Пояснение", "Сверили с протоколом.");
            coordinator.press("Поддержать школу");
        }
        visitor.open("/corrections/requests/1");
        visitor.press("Исправить число");
        Loads loads = new Loads(visitor);
        loads.drop(
                Map.of(
                        "исправлено.csv",
                        """
                        год;процедура;код ОО;участников;не справились
                        2021;VPR-6-RU;%s;%d;%d
                        """
                                .formatted(school[0], participants, failed)
                                .getBytes(StandardCharsets.UTF_8)));
        loads.accept();
        visitor.open("/corrections/requests/1");
        visitor.follow("Выявить школы заново");
        visitor.press("Выявить школы");
        visitor.open("/identification/runs/3/difference?with=1");
        assertThat(visitor.text())
                .contains("В перечне было %d, стало %d".formatted(LISTED, LISTED - 1))
                .contains("Другие результаты");
        assertThat(visitor.page().locator("#left tbody tr").count()).isOne();
    }

    private String[] disputing() {
        return schools.stream()
                .filter(school -> school[5].equals("RU6 MA6") && school[4].equals("0"))
                .findFirst()
                .orElseThrow();
    }

    /** The order names the run that was mended, and its annex is the list on the page. */
    void theMendedListIsApprovedAndItsAnnexIsThePage() throws IOException {
        visitor.open("/identification/runs/3/approval");
        visitor.fill("Номер приказа", "351-р");
        visitor.fill("Дата приказа", "2021-12-15");
        visitor.fill("Должность подписавшего", "директор департамента");
        visitor.fill("Кто подписал", "Кравцова Е. П.");
        visitor.press("Записать утверждение");
        visitor.open("/identification/runs/3?page=all&status=listed");
        List<String> page = visitor.page().locator("a.name").allInnerTexts();
        assertThat(page).hasSize(LISTED - 1);
        Path annex =
                visitor.page()
                        .waitForDownload(() ->
                                visitor.page().locator("a[href$='/annex.pdf']").first().click())
                        .path();
        String words = String.join(" ", Papers.pages(annex));
        assertThat(words).contains("351-р");
        assertThat(page).allSatisfy(school -> assertThat(words).contains(school));
    }

    void aSchoolHeadReadsHerPageOnAPhone() {
        try (Visitor head = Visitor.known(opora, Chromium.phone(), SCHOOL, PASSWORD)) {
            head.open("/corrections/requests/1");
            assertThat(head.text()).contains("Исправлено");
            head.open("/");
            assertThat(head.page().evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        }
    }

    /** Of two years nothing can be learnt and tested: the page says so and shows no chance. */
    void theEarlyWarningOfTwoYearsHidesItself() {
        visitor.open("/identification/warning");
        assertThat(visitor.text()).contains("Вероятностей нет");
        visitor.open("/identification/warning/quality");
        assertThat(visitor.title()).isEqualTo("Как проверен прогноз");
    }

    /**
     * Village schools where a tenth of the teachers at most have the highest category: counted here from the forms.
     *
     * @param form the context form, its heading first
     */
    void theCriteriaOfTheRegionFindTheSchoolsThatTheFormsDescribe(Path form, List<String[]> rows) {
        String[] heading = rows.getFirst();
        int place = column(heading, "Где расположена");
        int all = column(heading, "Сколько всего в школе учителей");
        int highest = column(heading, "учителей высшей категории");
        List<String[]> villages =
                rows.stream().skip(1).filter(row -> row[place].equals(VILLAGE)).toList();
        long adverse =
                villages.stream()
                        .filter(row -> number(row[all]) > 0)
                        .filter(row -> 10 * number(row[highest]) <= number(row[all]))
                        .count();
        long unknown = villages.stream().filter(row -> number(row[all]) == 0).count();
        Loads loads = new Loads(visitor);
        loads.choose(List.of(form));
        loads.waitUntilRead();
        visitor.press("Добавить из файлов все нерешённые");
        loads.accept();
        visitor.open("/identification/adversity/rules/new");
        visitor.fill("Каким документом введены", "приказ № 12");
        visitor.fill("По контекстным данным с года", "2021");
        visitor.fill("Сколько критериев нужно", "2");
        visitor.fill("Столбец критерия 1", heading[place]);
        visitor.page().selectOption("#comparison-1", "IS");
        visitor.fill("Значение критерия 1", VILLAGE);
        visitor.fill("Столбец критерия 2", heading[highest]);
        visitor.fill("В процентах от столбца, критерий 2", heading[all]);
        visitor.page().selectOption("#comparison-2", "AT_MOST");
        visitor.fill("Значение критерия 2", "10");
        visitor.press("Ввести критерии");
        assertThat(visitor.text().replace('\u00a0', ' '))
                .contains("%d школы: критериев хватает у %d".formatted(rows.size() - 1, adverse))
                .contains("Судить нельзя о %d".formatted(unknown));
    }

    private static int column(String[] heading, String words) {
        return IntStream.range(0, heading.length)
                .filter(at -> heading[at].contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static int number(String cell) {
        return cell.isBlank() ? 0 : Integer.parseInt(cell.strip());
    }

    private Visitor head() {
        return Visitor.known(opora, Chromium.desktop(), SCHOOL, PASSWORD);
    }
}
