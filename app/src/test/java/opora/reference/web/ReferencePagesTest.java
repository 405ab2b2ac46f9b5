package opora.reference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.web.As;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.results.MarkScale;
import opora.results.ProcedureOutcomes;
import opora.results.ReferenceData;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ReferencePagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(rows|seen)\" value=\"([^\"]*)\"");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;
    @Autowired ReferenceData reference;
    @Autowired ProcedureOutcomes outcomes;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private long load() {
        return switch (batches.receive(
                List.of(
                        Loading.table(
                                "участники.csv",
                                "year;procedure;school;class;participant;mark;score",
                                "2024;VPR-7-RU;101001;7А;1;2;3",
                                "2024;VPR-7-RU;101001;7А;2;3;4",
                                "2024;VPR-7-RU;101001;7А;3;3;5")),
                Loading.OPERATOR)) {
            case Received.Taken(long batch) -> {
                batches.readNow(batch);
                String token = batches.check(batch).orElseThrow().token();
                assertThat(batches.accept(batch, token, Loading.OPERATOR))
                        .isInstanceOf(Acceptance.Accepted.class);
                yield batch;
            }
            case Received.Refused(String why) -> throw new AssertionError(why);
        };
    }

    private MockHttpServletResponse send(String address, String two, String three, String seen)
            throws Exception {
        return answer(
                post(address + "/versions")
                        .param("maximum", "10")
                        .param("two", two)
                        .param("three", three)
                        .param("four", "7–8")
                        .param("five", "9–10")
                        .param("document", "Приказ министерства № 15")
                        .param("page", "4")
                        .param("state", "CHECKED")
                        .param("seen", seen));
    }

    private MockHttpServletResponse answer(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?>
                    asked)
            throws Exception {
        MockHttpServletResponse response =
                mvc.perform(asked.with(As.viewer(world.operator())).with(csrf()))
                        .andReturn()
                        .getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }

    private static String hidden(MockHttpServletResponse page, String name) throws Exception {
        Matcher matcher = HIDDEN.matcher(page.getContentAsString());
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        throw new AssertionError("no hidden field " + name);
    }

    @Test
    void a_year_shows_what_is_known_and_what_nobody_has_entered() throws Exception {
        assertThat(pages.text(world.districtCoordinator(), "/reference?year=2026"))
                .contains(
                        "Справочники: 2026 год",
                        "ВПР, русский язык, 4 класс",
                        "0–9 / 10–15 / 16–20 / 21–24",
                        "из поставки",
                        "14\u00a0заданий, всего 18\u00a0баллов",
                        "не внесено")
                .doesNotContain("Внести таблицей");
        assertThat(pages.text(world.districtCoordinator(), "/reference/OGE-9-RU/2023"))
                .contains(
                        "Рекомендация Рособрнадзора",
                        "для «4» — не меньше 4\u00a0баллов по критериям ГК1–ГК4",
                        "рекомендация не действует")
                .doesNotContain("Внести как шкалу области");
        assertThat(
                        pages.open(
                                        world.operator(),
                                        "/reference?year=2024&kind=VPR&grade=7&subject=RU")
                                .getRedirectedUrl())
                .isEqualTo("/reference/VPR-7-RU/2024");
        assertThat(pages.text(world.own(Role.ADMINISTRATOR), "/reference?year=2026"))
                .contains("Внести таблицей");
    }

    @Test
    void a_version_is_shown_with_what_it_changes_confirmed_and_withdrawn() throws Exception {
        load();
        Procedure procedure = Procedure.of("VPR-7-RU");
        AcademicYear year = new AcademicYear(2024);
        String address = "/reference/VPR-7-RU/2024";
        assertThat(pages.text(world.operator(), "/reference?year=2024"))
                .contains("Результаты загружены, а шкалы нет", "ВПР, русский язык, 7 класс");

        MockHttpServletResponse wrong = send(address, "0–4", "6", "");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Pages.text(wrong)).contains("Между «2» и «3» пропущено: балл 5");

        MockHttpServletResponse preview = send(address, "0–4", "5–6", "");
        assertThat(Pages.text(preview))
                .contains(
                        "Что изменится",
                        "не внесено",
                        "0–4 / 5–6 / 7–8 / 9–10",
                        "Загружены баллы: 3\u00a0ученика, 1\u00a0школа. Не меньше чем у 1\u00a0ученика в 1\u00a0школе была бы другая отметка.",
                        "Не справились по загруженным данным 1, по новой версии было бы 2.");
        assertThat(reference.scale(procedure, year)).isEmpty();

        String fact = "/results/facts/" + fact(procedure);
        assertThat(send(address, "0–4", "5–6", hidden(preview, "seen")).getRedirectedUrl())
                .isEqualTo(address);

        assertThat(reference.scale(procedure, year)).contains(new MarkScale(5, 7, 9, 10));
        assertThat(pages.text(world.borovinskayaSchool(), address))
                .contains(
                        "Версия 1, действует: шкала",
                        "проверено по документу",
                        "Приказ министерства № 15, с. 4")
                .doesNotContain("Отозвать");
        assertThat(pages.text(world.operator(), fact)).contains("не справились 1 из 3");

        MockHttpServletResponse withoutReason =
                answer(post(address + "/versions/1/withdrawal").param("reason", " "));
        assertThat(withoutReason.getStatus()).isEqualTo(422);
        assertThat(
                        answer(
                                        post(address + "/versions/1/withdrawal")
                                                .param("reason", "Не тот приказ"))
                                .getRedirectedUrl())
                .isEqualTo(address);
        assertThat(reference.scale(procedure, year)).isEmpty();
        assertThat(pages.text(world.operator(), address))
                .contains("Отозвана:", "Не тот приказ", "Шкала не внесена");
        assertThat(pages.text(world.operator(), "/journal"))
                .contains("Справочник изменён", "Версия справочника отозвана");
    }

    private long fact(Procedure procedure) {
        return outcomes.ofSchool(world.operator().scope(), world.borovinskaya()).stream()
                .filter(known -> known.outcome().procedure().equals(procedure))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void a_table_puts_everything_in_force_or_nothing() throws Exception {
        MockHttpServletResponse wrong =
                upload(
                        "год;процедура;что;баллы;документ",
                        "2025;EGE-11-LI;минимум;33;Распоряжение № 1",
                        "2025;VPR-5-HI;минимум;33;Распоряжение № 1");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Pages.text(wrong))
                .contains("ВПР 2025, история, 5 класс, строка 3: Здесь не справился тот");
        assertThat(reference.minimum(Procedure.of("EGE-11-LI"), new AcademicYear(2025)))
                .contains(32);

        MockHttpServletResponse shown =
                upload(
                        "год;процедура;что;баллы;документ",
                        "2025;EGE-11-LI;минимум;33;Распоряжение № 1",
                        "2026;EGE-11-RU;минимум;24;Распоряжение № 1");
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(Pages.text(shown)).contains("Новых версий: 1", "без изменений");
        assertThat(
                        answer(
                                        post("/reference/import/acceptance")
                                                .param("rows", hidden(shown, "rows"))
                                                .param("seen", hidden(shown, "seen")))
                                .getRedirectedUrl())
                .isEqualTo("/reference");
        assertThat(reference.minimum(Procedure.of("EGE-11-LI"), new AcademicYear(2025)))
                .contains(33);
        assertThat(
                        Objects.requireNonNull(
                                pages.open(world.operator(), "/reference/table.xlsx?year=2025")
                                        .getContentType()))
                .contains("spreadsheetml");
    }

    private MockHttpServletResponse upload(String... lines) throws Exception {
        return answer(
                multipart("/reference/import")
                        .file(
                                new MockMultipartFile(
                                        "table",
                                        "справочник.csv",
                                        "text/csv",
                                        String.join("\n", lines)
                                                .getBytes(StandardCharsets.UTF_8))));
    }
}
