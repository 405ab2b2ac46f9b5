package opora.overview.next;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import opora.SmallWorld;
import opora.access.Viewer;
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
    void a_region_takes_as_many_queries_as_one_municipality_with_one_school() {
        SmallWorld world = SmallWorld.in(house);
        world.places();
        long ofThree = queries(world.operator());
        assertThat(ofThree).isPositive().isLessThan(40);
        assertThat(queries(world.cityCoordinator())).isEqualTo(ofThree);
    }

    /** Of the second look: what is worked out once per run is known by then. */
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
                .filter(line ->
                        line.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
