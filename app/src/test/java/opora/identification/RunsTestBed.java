package opora.identification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import opora.access.Role;
import opora.access.Viewer;
import opora.consistency.Recheck;
import opora.identification.run.Rolls;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.TestDatabase;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The stored half of the room on a database of its own, over a region in memory. */
public final class RunsTestBed implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-12-09T07:42:00Z");
    public static final TerritoryScope REGION = new TerritoryScope.WholeRegion();
    public static final Viewer OPERATOR =
            new Viewer(
                    7,
                    "Кравцова Е. П.",
                    "operator@opora.test",
                    Role.OPERATOR,
                    REGION,
                    "Среднереченская область");

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext room;

    public RunsTestBed(TestRegion region) {
        room = new AnnotationConfigApplicationContext();
        room.registerBean(TestRegion.class, () -> region);
        room.registerBean(DataSource.class, database::source);
        room.register(Stored.class);
        room.refresh();
    }

    /** Without {@code @Configuration}: the whole house, when a test starts it, must not find it. */
    @EnableTransactionManagement
    @ComponentScan({"opora.identification.run", "opora.identification.store"})
    static class Stored {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Recheck recheck() {
            return about -> {};
        }

        @Bean
        JdbcTemplate template(DataSource source) {
            return new JdbcTemplate(source);
        }

        @Bean
        JdbcClient client(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        DataSourceTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }
    }

    public static TerritoryScope municipality(long id) {
        return new TerritoryScope.OneMunicipality(new MunicipalityId(id));
    }

    public static TerritoryScope school(long id) {
        return new TerritoryScope.OneSchool(new SchoolId(id));
    }

    public Runs runs() {
        return room.getBean(Runs.class);
    }

    public RunRecords records() {
        return room.getBean(RunRecords.class);
    }

    public Rolls rolls() {
        return room.getBean(Rolls.class);
    }

    public ShownDrafts shown() {
        return room.getBean(ShownDrafts.class);
    }

    public JdbcClient client() {
        return database.client();
    }

    /** As the one whose the tables are. */
    public JdbcClient owner() {
        return JdbcClient.create(database.sourceOfOwner());
    }

    @Override
    public void close() {
        room.close();
    }
}
