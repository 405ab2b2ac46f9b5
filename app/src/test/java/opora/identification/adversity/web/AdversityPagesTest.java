package opora.identification.adversity.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.identification.adversity.AdversityRules;
import opora.identification.adversity.AdversityRules.Entered;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.upkeep.OnTestDatabase;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The region's own criteria for ШНСУ over the context form: entered, used, corrected, withdrawn. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class AdversityPagesTest {

    private static final Upload FORM =
            Loading.file(
                    "контекст.csv",
                    """
                    Год;Логин;Муниципалитет;ОО;Организационно-правовая форма ОО;Удалённость, км;Учителей высшей категории, %
                    2026;101001;Верхнелужский район;Боровинская СОШ;бюджетное;42;3
                    2026;101002;Верхнелужский район;Липовская СОШ;бюджетное;42;
                    2026;104002;Город Лужанск;Школа № 2;бюджетное;0;30
                    """);
    private static final String RULES = "/identification/adversity/rules";
    private static final List<String> CRITERIA =
            List.of(
                    "heading-1=Удалённость, км",
                    "comparison-1=AT_LEAST",
                    "value-1=20",
                    "heading-2=Учителей высшей категории, %",
                    "comparison-2=AT_MOST",
                    "value-2=10");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;
    @Autowired AdversityRules rules;

    private SmallWorld world;
    private Pages pages;
    private long load;

    @BeforeEach
    void answers_are_loaded() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        load = load(FORM);
    }

    private long load(Upload form) {
        long batch = ((Received.Taken) batches.receive(List.of(form), Loading.OPERATOR)).batch();
        batches.readNow(batch);
        assertThat(
                        batches.accept(
                                batch,
                                batches.check(batch).orElseThrow().token(),
                                Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        return batch;
    }

    @AfterEach
    void and_recalled() {
        recall(load);
        rules.list().stream()
                .filter(Entered::isValid)
                .forEach(rule -> rules.withdraw(world.operator(), rule.number(), "проверка"));
    }

    private void recall(long batch) {
        batches.recall(batch, "проверка", Loading.OPERATOR);
    }

    private MockHttpServletResponse send(Viewer viewer, String address, String... parts)
            throws Exception {
        MockHttpServletRequestBuilder form = post(address).with(As.viewer(viewer)).with(csrf());
        for (String part : parts) {
            form.param(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        MockHttpServletResponse answer = mvc.perform(form).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private MockHttpServletResponse enter(String... more) throws Exception {
        return send(
                world.operator(),
                RULES,
                Stream.concat(CRITERIA.stream(), Arrays.stream(more)).toArray(String[]::new));
    }

    private String shown(Viewer viewer, String question) throws Exception {
        return plain(pages.text(viewer, "/identification/adversity?year=2026" + question));
    }

    @Test
    void without_criteria_nothing_is_said_of_any_school() throws Exception {
        assertThat(shown(world.operator(), ""))
                .contains("Критериев на 2026 год нет", "школ с ответами: 3", "Ввести критерии")
                .doesNotContain("Боровинская");
        assertThat(shown(world.districtCoordinator(), "")).doesNotContain("Ввести критерии");
    }

    @Test
    void schools_are_found_and_a_missing_answer_is_not_a_good_one() throws Exception {
        assertThat(enter("act=приказ № 7", "from=2026", "to=", "atLeast=2").getRedirectedUrl())
                .isEqualTo("/identification/adversity?year=2026");

        assertThat(shown(world.operator(), "&show=all"))
                .contains("3 школы: критериев хватает у 1", "Судить нельзя о 1")
                .contains("Боровинская СОШ", "ШНСУ выполнено 2, нужно 2")
                .contains("Удалённость, км: «42»")
                .contains("Учителей высшей категории, %: нет ответа")
                .contains("Критериев мало выполнено 0, нужно 2");
        assertThat(shown(world.operator(), ""))
                .contains("Боровинская СОШ")
                .doesNotContain("Липовская");
        assertThat(shown(world.districtCoordinator(), "&show=all"))
                .contains("2 школы: критериев хватает у 1", "Липовская")
                .doesNotContain("Школа № 2");
        assertThat(shown(world.secondSchool(), "&show=all"))
                .contains("Школа № 2")
                .doesNotContain("Боровинская");
    }

    @Test
    void criteria_are_made_for_the_columns_of_the_newest_form() throws Exception {
        long earlier =
                load(
                        Loading.file(
                                "контекст прошлого года.csv",
                                """
                                Год;Логин;Муниципалитет;ОО;Организационно-правовая форма ОО;Печное отопление
                                2025;101001;Верхнелужский район;Боровинская СОШ;бюджетное;да
                                """));
        assertThat(pages.open(world.operator(), RULES + "/new").getContentAsString())
                .contains("<option value=\"Удалённость, км\">")
                .doesNotContain("Печное отопление");
        recall(earlier);
    }

    @Test
    void the_workbook_has_the_same_schools_with_their_answers() throws Exception {
        enter("act=приказ № 7", "from=2026", "to=", "atLeast=2");
        MockHttpServletResponse answer =
                pages.open(
                        world.districtCoordinator(),
                        "/identification/adversity/adversity.xlsx?year=2026");
        assertThat(
                        URLDecoder.decode(
                                answer.getHeader("Content-Disposition"), StandardCharsets.UTF_8))
                .contains("ШНСУ, 2026 год.xlsx");
        byte[] written = answer.getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            List<String> cells = new ArrayList<>();
            book.forEach(
                    sheet -> sheet.forEach(row -> row.forEach(cell -> cells.add(cell.toString()))));
            assertThat(cells)
                    .contains("Боровинская СОШ", "42 — выполнен", "нет ответа", "ШНСУ")
                    .contains("Критерии региона", "приказ № 7")
                    .anyMatch(cell -> plain(cell).startsWith("2 школы: критериев хватает у 1"))
                    .doesNotContain("Школа № 2");
        }
    }

    @Test
    void a_correction_holds_and_its_withdrawal_brings_the_earlier_rule_back() throws Exception {
        enter("act=приказ № 7", "from=2026", "to=", "atLeast=2");
        enter("act=приказ № 9", "from=2026", "to=", "atLeast=1");
        assertThat(shown(world.operator(), ""))
                .contains("3 школы: критериев хватает у 2", "приказ № 9");
        Entered newest = rules.list().getFirst();
        assertThat(plain(pages.text(world.operator(), RULES)))
                .contains("Заменены", "Действуют", "приказ № 7", "приказ № 9");

        String withdrawal = RULES + "/" + newest.number() + "/withdrawal";
        assertThat(pages.text(world.operator(), withdrawal)).contains("Почему");
        assertThat(send(world.operator(), withdrawal, "reason= ").getStatus()).isEqualTo(422);
        assertThat(send(world.operator(), withdrawal, "reason=ошибка").getRedirectedUrl())
                .isEqualTo(RULES);
        assertThat(shown(world.operator(), ""))
                .contains("3 школы: критериев хватает у 1", "приказ № 7");
        assertThat(plain(pages.text(world.operator(), RULES))).contains("Отозваны", "ошибка");
        assertThat(pages.open(world.operator(), withdrawal).getStatus()).isEqualTo(404);
    }

    @Test
    void a_form_says_what_is_wrong_and_keeps_what_was_typed() throws Exception {
        MockHttpServletResponse answer =
                send(
                        world.operator(),
                        RULES,
                        "act=",
                        "from=потом",
                        "to=2020",
                        "atLeast=3",
                        "heading-1=Удалённость, км",
                        "comparison-1=AT_LEAST",
                        "value-1=далеко",
                        "heading-2=",
                        "comparison-2=IS",
                        "value-2=да",
                        "heading-3=Статус",
                        "base-3=Учителей",
                        "comparison-3=IS",
                        "value-3=да");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(plain(answer.getContentAsString()))
                .contains(
                        "Документ: напишите",
                        "С какого года: нужен год",
                        "Критерий 1: «не меньше» сравнивают с числом",
                        "Критерий 2: напишите столбец формы",
                        "Критерий 3: долю сравнивают с числом",
                        "Сколько критериев нужно",
                        "value=\"далеко\"");
        assertThat(rules.list()).noneMatch(rule -> rule.isValid());
    }

    @Test
    void a_criterion_that_nobody_answered_is_named() throws Exception {
        send(
                world.operator(),
                RULES,
                "act=приказ № 8",
                "from=2026",
                "to=",
                "atLeast=1",
                "heading-1=Скорость интернета",
                "comparison-1=AT_MOST",
                "value-1=2");
        assertThat(shown(world.operator(), "&show=UNKNOWN"))
                .contains("Судить нельзя о 3")
                .contains("Ни в одной форме нет ответа на критерий: Скорость интернета");
    }
}
