package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.Pages;
import opora.SmallWorld;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class SchoolPagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Batches batches;

    private SmallWorld world;
    private Pages pages;
    private String address = "";

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        address = "/schools/" + world.borovinskaya().value();
    }

    @Test
    void the_card_tells_the_status_why_and_the_numbers_of_both_years() throws Exception {
        assertThat(pages.text(world.operator(), address))
                .contains(
                        "Боровинская СОШ, Верхнелужский район",
                        "код ОО 101001",
                        "В перечне",
                        "А: 2\u00a0процедуры",
                        "Б: 2 года подряд",
                        "Почему школа в перечне",
                        "11 из 25 · 44\u202f%",
                        "9 из 25 · 36\u202f%",
                        "38\u202f%",
                        "не загружено",
                        "2026: в перечне");
    }

    @Test
    void the_card_and_the_verdict_tell_the_way_out_and_how_sure_they_are() throws Exception {
        String verdict = "/identification/runs/" + world.places().get("run") + address;
        for (String page : List.of(address, verdict)) {
            assertThat(pages.text(world.operator(), page))
                    .contains(
                            "Чтобы выйти из перечня в 2027 году",
                            "хватит и одной, потому что в 2026 году",
                            "на 6\u00a0учеников меньше",
                            "Русский\u00a06 11 из 25 7 −4",
                            "Математика\u00a05 9 из 25 7 −2",
                            "Насколько надёжен вывод",
                            "На статус это не влияет");
        }
    }

    @Test
    void every_number_of_the_year_leads_to_its_file_and_row() throws Exception {
        assertThat(pages.open(world.operator(), address).getContentAsString())
                .containsPattern("<a href=\"/results/facts/\\d+\">11 из 25</a>")
                .containsPattern("<a href=\"/results/facts/\\d+\">9 из 25</a>")
                .containsPattern("<a class=\"op-over\" href=\"/results/facts/\\d+\">38\u202f%</a>");
    }

    @Test
    void the_results_are_all_that_counts_by_year() throws Exception {
        assertThat(pages.text(world.operator(), address + "/results"))
                .contains(
                        "Результаты 2026 года",
                        "ВПР, русский язык, 6 класс 25",
                        "11 из 25 · 44\u202f%",
                        "Результаты 2025 года",
                        "9 из 24 · 38\u202f%");
    }

    @Test
    void the_card_says_when_results_have_changed_since_the_run() throws Exception {
        assertThat(pages.text(world.operator(), address))
                .doesNotContain("результаты школы изменились");

        var file = Loading.outcomes("правка.csv", "2026;VPR-6-RU;101001;25;10");
        long load =
                ((Received.Taken) batches.receive(java.util.List.of(file), Loading.OPERATOR))
                        .batch();
        batches.readNow(load);
        assertThat(
                        batches.accept(
                                load, batches.check(load).orElseThrow().token(), Loading.OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        assertThat(pages.text(world.operator(), address))
                .contains(
                        "результаты школы изменились: Русский 6 2026 года", "11 из 25 · 44\u202f%");

        batches.recall(load, "проверка", Loading.OPERATOR);
        assertThat(pages.text(world.operator(), address))
                .doesNotContain("результаты школы изменились");
    }

    @Test
    void a_school_reads_its_own_card_without_a_way_to_the_list_of_others() throws Exception {
        assertThat(pages.text(world.borovinskayaSchool(), address))
                .contains("Почему школа в перечне")
                .doesNotContain("Перечень 2026 ›");
    }
}
