package opora.overview.web;

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
class HomePagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private String home(Viewer viewer) throws Exception {
        return pages.text(viewer, "/");
    }

    @Test
    void an_operator_sees_what_to_do_the_counts_of_the_region_and_what_happened() throws Exception {
        assertThat(home(world.operator()))
                .contains(
                        "Что нужно сделать",
                        "Загрузить недостающее за 2026 год",
                        "Математика 6",
                        "Состояние области",
                        "3 школы",
                        "1 в перечне",
                        "2 зона риска",
                        "Недавние изменения",
                        "принята");
    }

    @Test
    void a_coordinator_sees_the_counts_and_the_schools_of_the_own_municipality_only()
            throws Exception {
        assertThat(home(world.districtCoordinator()))
                .contains(
                        SmallWorld.DISTRICT,
                        "2 школы",
                        "Боровинская СОШ",
                        "А, Б: Математика 5; Русский 6",
                        "Липовская ООШ")
                .doesNotContain("Школа № 2", "Загрузка", "Загрузить");
        assertThat(home(world.cityCoordinator()))
                .contains("Школа № 2", "Зона риска")
                .doesNotContain("Боровинская", "Липовская");
    }

    @Test
    void a_school_sees_its_own_status_and_why() throws Exception {
        assertThat(home(world.borovinskayaSchool()))
                .contains(
                        "Статус по результатам 2026 года",
                        "В перечне",
                        "В двух процедурах 2026 года не справились 30\u202f% участников или больше")
                .doesNotContain("Школа № 2", "Липовская", "Загрузка");
        assertThat(home(world.secondSchool()))
                .contains("Зона риска")
                .doesNotContain("Боровинская", "Липовская");
    }
}
