package opora.programme.measures.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.measures.MeasureArchive.Standing;
import opora.programme.measures.Measures;
import opora.programme.measures.RegionMeasures;
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

/** The catalogue of measures: read, filtered, added to, measures switched off and on again. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class MeasuresPagesTest {

    private static final String ADDRESS = "/programmes/measures";
    private static final List<String> MEASURE =
            List.of(
                    "factor=9",
                    "levels=SCHOOL",
                    "levels=MUNICIPALITY",
                    "timing=сентябрь, март",
                    "responsible=заместитель директора",
                    "result=Пробелы закрыты",
                    "evidence=sums",
                    "evidence=plan",
                    "effort=MEDIUM",
                    "basis=решение совета, протокол № 3");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired RegionMeasures measures;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    @AfterEach
    void everything_that_ships_is_offered_again() {
        measures.entries()
                .forEach(entry ->
                        measures.say(
                                world.operator(),
                                entry.measure().code(),
                                entry.entered().isPresent() ? Standing.OFF : Standing.ON,
                                "проверка"));
    }

    private String shown(Viewer viewer, String question) throws Exception {
        return plain(pages.text(viewer, ADDRESS + question));
    }

    private MockHttpServletResponse send(Viewer viewer, String address, Stream<String> parts)
            throws Exception {
        MockHttpServletRequestBuilder form = post(address).with(As.viewer(viewer)).with(csrf());
        parts.forEach(part ->
                form.param(
                        part.substring(0, part.indexOf('=')),
                        part.substring(part.indexOf('=') + 1)));
        MockHttpServletResponse answer = mvc.perform(form).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    private MockHttpServletResponse enter(String title) throws Exception {
        return send(
                world.operator(),
                ADDRESS,
                Stream.concat(MEASURE.stream(), Stream.of("title=" + title)));
    }

    @Test
    void a_school_reads_the_catalogue_and_changes_nothing_in_it() throws Exception {
        assertThat(shown(world.secondSchool(), ""))
                .contains("В каталоге " + Measures.SHIPPED.list().size() + " ")
                .contains("Насколько мера помогает, не измерил никто")
                .contains("Составить закрытый банк учеников с трудностями", "F9-01")
                .contains("программа Ачхой-Мартановского района, 2021")
                .contains("предложена Опорой", "формулировка Опоры")
                .doesNotContain("Внести свою меру", "Выключить", "Взять за основу");
        assertThat(shown(world.operator(), "")).contains("Внести свою меру", "Выключить");
    }

    @Test
    void filters_narrow_the_catalogue_and_say_how_much_is_left() throws Exception {
        int ofRegion = Measures.SHIPPED.list(opora.programme.measures.Level.REGION).size();
        String page =
                pages.open(world.secondSchool(), ADDRESS + "?level=region").getContentAsString();
        assertThat(page)
                .contains("регион (" + ofRegion + ")", "Уровень: регион")
                .doesNotContain("id=\"F9-01\"")
                .contains("id=\"F3-06\"");
        assertThat(shown(world.secondSchool(), "?factor=9"))
                .contains("F9-01")
                .doesNotContain("F3-01", "M-01");
        assertThat(shown(world.secondSchool(), "?level=region&factor=10"))
                .contains("Таких мер нет");
        assertThat(shown(world.secondSchool(), "?level=x&factor=99&show=maybe"))
                .contains("F9-01", "M-01");
    }

    @Test
    void the_region_adds_a_measure_of_its_own_and_everybody_sees_it() throws Exception {
        assertThat(enter("Провести турнир решателей задач").getRedirectedUrl())
                .isEqualTo(ADDRESS + "?factor=9");
        assertThat(shown(world.secondSchool(), "?factor=9"))
                .contains("Провести турнир решателей задач", "мера региона")
                .contains("R-", "муниципалитет, школа", "план, свод результатов без имён")
                .contains("решение совета, протокол № 3", "1 меру внёс регион");
        assertThat(measures.now().list())
                .anyMatch(one -> one.title().equals("Провести турнир решателей задач"));

        MockHttpServletResponse again = enter("провести турнир РЕШАТЕЛЕЙ задач.");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(plain(again.getContentAsString()))
                .contains("Такая мера уже есть в каталоге под кодом R-");
    }

    @Test
    void a_form_says_what_is_missing_and_keeps_what_was_typed() throws Exception {
        MockHttpServletResponse answer =
                send(world.operator(), ADDRESS, Stream.of("title=", "timing=когда-нибудь"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(plain(answer.getContentAsString()))
                .contains(
                        "Против чего: выберите фактор риска",
                        "Для кого: отметьте хотя бы один уровень",
                        "Что сделать: напишите, не длиннее 300 знаков",
                        "Кто отвечает: напишите",
                        "Чем подтвердить: отметьте хотя бы одно",
                        "Сколько сил: выберите из списка",
                        "Основание: напишите",
                        "value=\"когда-нибудь\"");
        assertThat(
                        plain(
                                pages.open(world.operator(), ADDRESS + "/new?from=F9-01")
                                        .getContentAsString()))
                .contains("value=\"Составить закрытый банк учеников");
        assertThat(pages.open(world.operator(), ADDRESS + "/new?from=F0-01").getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_measure_is_switched_off_with_a_reason_and_on_again_and_both_stay_on_record()
            throws Exception {
        String address = ADDRESS + "/F6-07/switch";
        assertThat(send(world.operator(), address, Stream.of("on=true", "reason= ")).getStatus())
                .isEqualTo(422);
        assertThat(
                        send(
                                        world.operator(),
                                        address,
                                        Stream.of("on=true", "reason=олимпиады ведёт другой центр"))
                                .getRedirectedUrl())
                .isEqualTo(ADDRESS);
        assertThat(measures.now().find("F6-07")).isEmpty();
        assertThat(shown(world.secondSchool(), ""))
                .contains("Регион выключил")
                .doesNotContain("F6-07");
        assertThat(shown(world.secondSchool(), "?show=off"))
                .contains("F6-07", "олимпиады ведёт другой центр");

        send(world.operator(), address, Stream.of("on=true", "reason=то же ещё раз"));
        assertThat(measures.now().find("F6-07")).isEmpty();
        send(world.operator(), address, Stream.of("on=false", "reason=центр закрыт"));
        assertThat(measures.now().find("F6-07")).isPresent();
        assertThat(plain(pages.text(world.operator(), address)))
                .contains("олимпиады ведёт другой центр", "центр закрыт")
                .doesNotContain("то же ещё раз");
    }

    @Test
    void the_workbook_holds_the_rows_of_the_page() throws Exception {
        byte[] written =
                pages.open(world.secondSchool(), ADDRESS + "/measures.xlsx?factor=10")
                        .getContentAsByteArray();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            List<String> cells = new ArrayList<>();
            book.getSheet("Меры").forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
            assertThat(cells)
                    .contains("F10-01", "10. Низкий уровень вовлечённости родителей", "да")
                    .doesNotContain("F9-01");
        }
    }

    @Test
    void whoever_may_not_keep_the_catalogue_finds_no_way_to_change_it() throws Exception {
        for (String address : Arrays.asList(ADDRESS + "/new", ADDRESS + "/F9-01/switch")) {
            assertThat(pages.open(world.districtCoordinator(), address).getStatus()).isEqualTo(404);
        }
    }
}
