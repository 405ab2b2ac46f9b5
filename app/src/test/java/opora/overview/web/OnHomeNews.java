package opora.overview.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.LaterClock;
import opora.SmallWorld;
import opora.access.Caller;
import opora.access.PreviousVisit;
import opora.access.Role;
import opora.access.Viewer;
import opora.overview.home.Home;
import opora.overview.home.NewsAtHome;
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
import org.springframework.test.web.servlet.MockMvc;

/** The house of the tests of news: what happens in a test is new to everybody, and no test reads of another. */
@SpringBootTest(properties = "opora.rows=of news alone")
@AutoConfigureMockMvc
@OnTestDatabase
@Import(OnHomeNews.Surroundings.class)
abstract class OnHomeNews {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired LaterClock clock;

    SmallWorld world;
    Happenings happens;
    private Instant before = Instant.EPOCH;

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
        world = SmallWorld.in(house);
        happens = new Happenings(house, world, clock);
        Role.GIVEN.forEach(world::own);
        Role.GIVEN.forEach(world::foreign);
        clock.moveOn(Duration.ofMinutes(1)); // so that no test reads of another
        before = clock.instant();
        clock.moveOn(Duration.ofSeconds(2));
    }

    /** What the person reads whose last visit ended right before the test, with the eyes of the own hat. */
    String news(Viewer viewer) {
        return lines(viewer).stream()
                .map(line -> String.join(" ", line.title(), line.text(), line.when()))
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }

    List<NewsAtHome.Line> lines(Viewer viewer) {
        List<NewsAtHome.Line> lines = new ArrayList<>();
        new Caller(Optional.of(viewer), "192.0.2.9")
                .<RuntimeException>during(() ->
                        lines.addAll(
                                house.getBean(Home.class)
                                        .of(viewer, new PreviousVisit(Optional.of(before)))
                                        .news()
                                        .lines()));
        return lines;
    }

    List<Viewer> of(Role role) {
        return Stream.concat(Stream.of(world.own(role)), world.foreign(role).stream()).toList();
    }

    Viewer other(Role role) {
        return world.foreign(role).orElseThrow();
    }
}
