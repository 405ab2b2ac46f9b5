package opora.identification.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import opora.Pages;
import opora.SmallWorld;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The question is the address, and nothing is kept. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class SimulatorPagesTest {

    private static final String PARTS =
            "%1$sequality=REACHES&%1$sparticipants=1&%1$slowProcedures=2&%1$sclauseB=ANY&%1$sprocedures=VPR-5-MA"
                    + "&%1$sprocedures=VPR-6-RU&%1$segeMaths=NONE&%1$sattempt=FIRST&%1$spooled=1&%1$sthreshold=%2$s";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private static String address(String first, String second) {
        return "/identification/simulator?year=2026&"
                + PARTS.formatted("a_", first)
                + "&"
                + PARTS.formatted("b_", second);
    }

    @Test
    void another_threshold_is_compared_with_the_first_school_by_school() throws Exception {
        assertThat(plain(pages.text(world.operator(), "/identification/simulator")))
                .contains("вошли бы 0, вышли бы 0");
        assertThat(plain(pages.text(world.operator(), address("100", "1"))))
                .contains("По первой настройке в перечне 0")
                .contains("Только по второй настройке")
                .contains("порог 1 %");
    }

    @Test
    void what_is_wrong_is_told_and_nothing_is_compared() throws Exception {
        assertThat(plain(pages.text(world.operator(), address("много", "30"))))
                .contains("Порог: нужно число процентов от 1 до 100")
                .doesNotContain("По первой настройке в перечне");
    }

    @Test
    void a_municipality_has_no_simulator() throws Exception {
        assertThat(pages.open(world.districtCoordinator(), "/identification/simulator").getStatus())
                .isEqualTo(404);
    }
}
