package opora.identification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.identification.Method;
import opora.identification.Runs;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A trial of an operator is nobody else's list. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ForcePagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Runs runs;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private int decide(Viewer viewer, String address) throws Exception {
        return mvc.perform(
                        post(address).param("reason", "проба").with(As.viewer(viewer)).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void a_draft_changes_nothing_for_others_until_it_is_put_in_force() throws Exception {
        long shown = runs.inForce(world.operator().scope()).orElseThrow().id();
        Runs.Run draft = runs.start(world.operator(), new AcademicYear(2026), Method.FEDERAL_847);
        String address = "/identification/runs/" + draft.id();

        assertThat(pages.text(world.operator(), address)).contains("Черновик");
        for (Viewer other :
                new Viewer[] {world.districtCoordinator(), world.borovinskayaSchool()}) {
            assertThat(pages.open(other, address).getStatus()).isEqualTo(404);
            assertThat(pages.open(other, address + "/list.xlsx").getStatus()).isEqualTo(404);
            assertThat(
                            pages.open(other, address + "/schools/" + world.borovinskaya().value())
                                    .getStatus())
                    .isEqualTo(404);
        }
        assertThat(pages.open(world.districtCoordinator(), "/identification").getRedirectedUrl())
                .isEqualTo("/identification/runs/" + shown);

        assertThat(decide(world.districtCoordinator(), address + "/force")).isEqualTo(404);
        assertThat(decide(world.operator(), address + "/force")).isEqualTo(302);
        assertThat(pages.open(world.districtCoordinator(), "/identification").getRedirectedUrl())
                .isEqualTo(address);
        assertThat(
                        pages.open(world.districtCoordinator(), "/identification/runs/" + shown)
                                .getStatus())
                .isEqualTo(404);

        assertThat(decide(world.operator(), address + "/withdrawal")).isEqualTo(302);
        assertThat(pages.open(world.districtCoordinator(), address).getStatus()).isEqualTo(404);
        assertThat(pages.text(world.districtCoordinator(), "/")).contains("Перечня ещё нет");
        runs.putInForce(world.operator(), shown);
    }
}
