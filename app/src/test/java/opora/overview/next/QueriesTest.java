package opora.overview.next;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.Set;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A region of a thousand schools asks the database as often as a school of three. */
@SpringBootTest
@OnTestDatabase
class QueriesTest {

    @Autowired ApplicationContext house;
    @Autowired NextSchools next;

    @Test
    void three_schools_take_as_many_queries_as_one() {
        SmallWorld world = SmallWorld.in(house);
        world.places();
        long ofOne = queries(curator(world.second()));
        assertThat(queries(curator(world.second(), world.borovinskaya(), world.lipovskaya())))
                .isEqualTo(ofOne);
        assertThat(queries(world.districtCoordinator()))
                .isEqualTo(queries(world.cityCoordinator()));
        assertThat(queries(world.operator())).isPositive().isLessThan(30);
    }

    private static Viewer curator(SchoolId... schools) {
        return new Viewer(
                1, "Проба", "", Role.CURATOR, new TerritoryScope.NamedSchools(Set.of(schools)), "");
    }

    /** Of the second look, by this thread: others of the house have their own hours. */
    private long queries(Viewer viewer) {
        as(viewer.scope(), () -> next.look(viewer));
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        logger.setLevel(Level.DEBUG);
        try {
            as(viewer.scope(), () -> next.look(viewer));
        } finally {
            logger.setLevel(null);
            logger.detachAppender(lines);
        }
        return lines.list.stream()
                .filter(line -> line.getThreadName().equals(Thread.currentThread().getName()))
                .filter(line ->
                        line.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
