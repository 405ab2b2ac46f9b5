package opora.network.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import opora.LaterClock;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages of the house, a curator of Боровинская and what people do about its visits. */
@SpringBootTest(
        properties = "opora.network=visited here alone") // other tests expect nobody visited
@AutoConfigureMockMvc
@OnTestDatabase
@Import(OnVisits.Surroundings.class)
abstract class OnVisits {

    static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired SchoolVisits visits;
    @Autowired LaterClock clock;

    SmallWorld world;
    Pages pages;
    Viewer curator;
    Viewer school;

    @TestConfiguration
    static class Surroundings {
        @Bean
        @Primary
        LaterClock laterClock() {
            return new LaterClock();
        }
    }

    @BeforeEach
    void world() {
        clock.reset();
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        curator = world.own(Role.CURATOR);
        school = world.borovinskayaSchool();
    }

    String text(Viewer viewer, String address) throws Exception {
        return pages.text(viewer, address).replaceAll("[\\u00a0\\u202f]", " ");
    }

    MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder deed)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(deed.with(As.viewer(viewer)).with(csrf())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    String day(int ahead) {
        return visits.today().plusDays(ahead).toString();
    }

    /** Answers the address of the visit. */
    String planned(int ahead, String purpose) throws Exception {
        MockHttpServletResponse answer =
                send(
                        curator,
                        post("/visits")
                                .param("school", Long.toString(world.borovinskaya().value()))
                                .param("day", day(ahead))
                                .param("way", "ON_SITE")
                                .param("purpose", purpose)
                                .param("points", "Уроки в 6А\n\n Тетради ")
                                .param("people", "куратор"));
        assertThat(answer.getStatus()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    MockHttpServletResponse tell(Viewer viewer, String visit, int ahead, String seen)
            throws Exception {
        return tell(viewer, visit, told(visit), ahead, seen);
    }

    /** With the form that was opened upon the protocol {@code upon}. */
    MockHttpServletResponse tell(Viewer viewer, String visit, String upon, int ahead, String seen)
            throws Exception {
        return send(
                viewer,
                post(visit + "/protocols")
                        .param("told", upon)
                        .param("heldDay", day(ahead))
                        .param("people", "куратор, директор")
                        .param("seen", seen)
                        .param("reason", "уточнено по записи"));
    }

    /** The step that tells of the visit now; «» before. */
    String told(String visit) {
        return of(visit).told().map(step -> Long.toString(step.id())).orElse("");
    }

    /** Held so many days ago, with one decision that is due so many days ahead. Answers the address of the visit. */
    String decided(int ago, String what, int due) throws Exception {
        String visit = planned(-ago, "Посмотреть уроки");
        assertThat(tell(curator, visit, -ago, "Ошибки разбирают устно").getStatus()).isEqualTo(302);
        assertThat(
                        send(
                                        curator,
                                        post(visit + "/decisions")
                                                .param("text", what)
                                                .param("responsible", "завуч")
                                                .param("until", day(due)))
                                .getStatus())
                .isEqualTo(302);
        return visit;
    }

    SchoolVisit of(String address) {
        long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        return visits.find(ALL, id).orElseThrow();
    }

    MockHttpServletResponse answer(Viewer viewer, String visit, String kind, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder deed =
                post("%s/decisions/%d/answers"
                                .formatted(visit, of(visit).decisions().getFirst().id()))
                        .param("kind", kind);
        for (int at = 0; at < fields.length; at += 2) {
            deed.param(fields[at], fields[at + 1]);
        }
        return send(viewer, deed);
    }
}
