package opora.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.LaterClock;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.corrections.Corrections;
import opora.corrections.CorrectionsChanged;
import opora.corrections.Waiting;
import opora.corrections.request.Request;
import opora.corrections.request.Requests;
import opora.corrections.window.Windows;
import opora.identification.Method;
import opora.identification.Runs;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Pages of the house with a window open over a draft of its own for every test, and what people do there. */
@SpringBootTest(properties = "opora.rows=of corrections alone")
@AutoConfigureMockMvc
@OnTestDatabase
@Import(OnOpenWindow.Surroundings.class)
abstract class OnOpenWindow {

    static final byte[] PROTOCOL = "%PDF-1.7 протокол".getBytes(StandardCharsets.UTF_8);

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Runs runs;
    @Autowired Windows windows;
    @Autowired Requests requests;
    @Autowired Corrections corrections;
    @Autowired Batches batches;
    @Autowired JdbcClient database;
    @Autowired Told told;
    @Autowired LaterClock clock;

    SmallWorld world;
    Pages pages;
    long draft;
    String window = "";

    /** What the room told the house. */
    static class Told {
        final List<String> kinds = new ArrayList<>();

        @EventListener
        void hear(CorrectionsChanged changed) {
            kinds.add(changed.deed().kind());
        }
    }

    @TestConfiguration
    static class Surroundings {
        @Bean
        @Primary
        LaterClock laterClock() {
            return new LaterClock();
        }

        @Bean
        Told told() {
            return new Told();
        }
    }

    @BeforeEach
    void open() throws Exception {
        clock.reset();
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
        windows.list(world.operator().scope()).stream()
                .filter(one -> !one.isClosed())
                .forEach(one -> windows.close(world.operator(), one.id(), "следующая проба"));
        draft = runs.start(world.operator(), new AcademicYear(2026), Method.FEDERAL_847).id();
        told.kinds.clear();
        LocalDate today = windows.today();
        MockHttpServletResponse opened =
                send(
                        world.operator(),
                        post("/corrections")
                                .param("run", Long.toString(draft))
                                .param("schools", today.plusDays(5).toString())
                                .param("answers", today.plusDays(9).toString())
                                .param("word", "Сверьте с протоколами"));
        window = String.valueOf(opened.getRedirectedUrl());
        assertThat(window).matches("/corrections/\\d+");
    }

    MockHttpServletResponse send(Viewer viewer, MockHttpServletRequestBuilder request)
            throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(request.with(As.viewer(viewer)).with(csrf())).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    String ownData() {
        return window + "/schools/" + world.borovinskaya().value();
    }

    MockHttpServletResponse dispute(String... more) throws Exception {
        Map<String, String> fields = new HashMap<>();
        fields.put("year", "2026");
        fields.put("procedure", "VPR-6-RU");
        fields.put("participants", "25");
        fields.put("failed", "7");
        fields.put("text", "В протоколе семь двоек");
        for (int at = 0; at < more.length; at += 2) {
            fields.put(more[at], more[at + 1]);
        }
        var form =
                multipart(ownData() + "/requests")
                        .file(
                                new MockMultipartFile(
                                        "files", "протокол.pdf", "text/html", PROTOCOL));
        fields.forEach(form::param);
        MockHttpServletResponse answer =
                mvc.perform(form.with(As.viewer(world.borovinskayaSchool())).with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }

    String disputed() throws Exception {
        return String.valueOf(dispute().getRedirectedUrl());
    }

    Request request(String address) {
        long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        return requests.find(world.operator().scope(), id).orElseThrow();
    }

    int move(Viewer viewer, String address, String move, String text) throws Exception {
        return send(viewer, post(address).param("move", move).param("text", text)).getStatus();
    }

    long load(String... lines) {
        long batch =
                switch (batches.receive(
                        List.of(Loading.outcomes("исправлено.csv", lines)), world.operator())) {
                    case Received.Taken(long taken) -> taken;
                    case Received.Refused(String why) -> throw new AssertionError(why);
                };
        batches.readNow(batch);
        String token = batches.check(batch).orElseThrow().token();
        assertThat(batches.accept(batch, token, world.operator()))
                .isInstanceOf(Acceptance.Accepted.class);
        return batch;
    }

    List<String> waiting(Viewer viewer) {
        return corrections.waitingFor(viewer).stream()
                .filter(one -> one.address().startsWith(window))
                .map(Waiting::title)
                .toList();
    }
}
