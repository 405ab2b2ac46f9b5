package opora.identification.web;

import static opora.identification.Told.plain;
import static org.assertj.core.api.Assertions.assertThat;

import opora.Pages;
import opora.SmallWorld;
import opora.identification.Given;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A kept run beside another, beside itself judged again and beside the official list. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class DifferencePagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Runs runs;

    private SmallWorld world;
    private Pages pages;
    private Run strict;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        strict =
                runs.start(
                        world.operator(),
                        new AcademicYear(2026),
                        Given.with(Method.ClauseB.NONE, "VPR-5-MA", "VPR-5-RU", "VPR-6-RU"));
    }

    private long shown() {
        return Long.parseLong(world.places().get("run"));
    }

    @Test
    void the_reason_stands_beside_every_school_that_is_judged_otherwise() throws Exception {
        String page =
                plain(
                        pages.text(
                                world.operator(),
                                "/identification/runs/%d/difference?with=%d"
                                        .formatted(strict.id(), shown())));
        assertThat(page)
                .contains("Чем расчёт %d отличается от расчёта %d".formatted(strict.id(), shown()))
                .contains("основание Б — нет вместо любой")
                .contains("Другая методика");
    }

    @Test
    void a_municipality_sees_only_runs_that_are_its_own() throws Exception {
        assertThat(
                        pages.open(
                                        world.districtCoordinator(),
                                        "/identification/runs/%d/difference?with=%d"
                                                .formatted(shown(), strict.id()))
                                .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_run_is_judged_again_from_what_it_kept() throws Exception {
        assertThat(
                        plain(
                                pages.text(
                                        world.operator(),
                                        "/identification/runs/" + shown() + "/repetition")))
                .contains("те же до последнего знака");
    }

    @Test
    void without_an_official_list_the_page_says_how_to_load_one() throws Exception {
        assertThat(
                        plain(
                                pages.text(
                                        world.operator(),
                                        "/identification/runs/" + shown() + "/official")))
                .contains("Официальный перечень 2026 года не загружен");
    }
}
