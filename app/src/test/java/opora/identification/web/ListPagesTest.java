package opora.identification.web;

import static org.assertj.core.api.Assertions.assertThat;

import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
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
class ListPagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Pages pages;
    private String list = "";

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        list = "/identification/runs/" + world.places().get("run");
    }

    private String text(Viewer viewer, String query) throws Exception {
        return pages.text(viewer, list + query);
    }

    @Test
    void the_counts_add_up_and_name_every_status() throws Exception {
        assertThat(text(world.operator(), ""))
                .contains(
                        "3 школы выбраны = 1 в перечне + 2 зона риска + 0 вне перечня + 0 нет данных");
        assertThat(text(world.districtCoordinator(), ""))
                .contains(
                        "2 школы выбраны = 1 в перечне + 1 зона риска + 0 вне перечня + 0 нет данных");
    }

    @Test
    void a_filter_leaves_the_schools_that_it_names() throws Exception {
        assertThat(text(world.operator(), "?status=listed"))
                .contains("Боровинская СОШ")
                .doesNotContain("Липовская", "Школа № 2");
        assertThat(text(world.operator(), "?m=" + world.city().value()))
                .contains("1 школа выбрана", "Школа № 2")
                .doesNotContain("Липовская", "Боровинская");
        assertThat(text(world.operator(), "?p=VPR-5-MA"))
                .contains("Боровинская")
                .doesNotContain("Липовская", "Школа № 2");
        assertThat(text(world.operator(), "?size=small"))
                .contains("Липовская")
                .doesNotContain("Боровинская", "Школа № 2");
        assertThat(text(world.operator(), "?q=липов"))
                .contains("Липовская")
                .doesNotContain("Боровинская СОШ", "Школа № 2");
    }

    @Test
    void a_filter_that_leaves_nobody_says_so_and_how_to_go_back() throws Exception {
        assertThat(text(world.operator(), "?status=nodata"))
                .contains("Под эти фильтры не подходит ни одна школа", "Сбросить фильтры");
    }

    @Test
    void a_filter_says_that_the_documents_do_not_follow_it() throws Exception {
        String note = "По всему расчёту, без фильтров";
        for (String filter : new String[] {"?status=listed", "?q=школа", "?size=small"}) {
            assertThat(text(world.operator(), filter)).as(filter).contains(note);
        }
        for (String none : new String[] {"", "?sort=share", "?page=all"}) {
            assertThat(text(world.operator(), none)).as(none).doesNotContain(note);
        }
    }

    @Test
    void words_that_an_address_cannot_mean_are_passed_over() throws Exception {
        assertThat(
                        text(
                                world.operator(),
                                "?m=drop+table&status=guilty&p=VPR-99-XX&size=7&sort=name&dir=left&page=-1"))
                .contains("3 школы выбраны = 1 в перечне + 2 зона риска");
    }

    @Test
    void sorting_by_share_puts_the_worst_first() throws Exception {
        String sorted = text(world.operator(), "?sort=share");
        assertThat(sorted.indexOf("22 из 49"))
                .isPositive()
                .isGreaterThan(-1)
                .isLessThan(sorted.indexOf("3 из 9"));
    }

    @Test
    void nobody_reads_of_a_school_outside_their_territory_whatever_they_ask() throws Exception {
        for (String query :
                new String[] {"", "?m=" + world.district().value(), "?q=боров", "?page=all"}) {
            assertThat(text(world.cityCoordinator(), query))
                    .as(query)
                    .doesNotContain("Боровинская", "Липовская");
        }
    }

    @Test
    void a_verdict_tells_its_numbers_and_how_far_the_other_side_is() throws Exception {
        assertThat(pages.text(world.operator(), list + "/schools/" + world.second().value()))
                .contains("22 из 49 · 45\u202f%", "11 из 50 · 22\u202f%", "9 из 48 · 19\u202f%");
    }
}
