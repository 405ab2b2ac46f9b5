package opora.upkeep;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import opora.access.store.SightedConnections;
import opora.upkeep.postgres.EmbeddedPostgres;
import opora.upkeep.postgres.EmbeddedPostgres.Durability;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own for a test, migrated and empty, in some thirty milliseconds.
 *
 * <p>Of a store: {@code private static final TestDatabase DATABASE = TestDatabase.fresh();} and then {@code DATABASE.client()} (JdbcClient) or
 * {@code DATABASE.source()} (DataSource). All tests of the class share it; a test that must be alone takes its own {@code fresh()}.
 *
 * <p>Of a room or a page: annotate the class with {@link OnTestDatabase} beside {@code @SpringBootTest} or {@code @ApplicationModuleTest}.
 *
 * <p>One server serves all tests of a JVM and goes with it; nothing is cleaned up by hand.
 */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";
    private static final long IDLE_MILLISECONDS = 10_000;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;
    private final DataSource source;
    private final DataSource sourceOfOwner;

    private TestDatabase(String name) {
        this.name = name;
        source = new SightedConnections(Machine.AT_WORK.pool(name, application()));
        sourceOfOwner = Machine.AT_WORK.pool(name, owner());
    }

    public static TestDatabase fresh() {
        String name = "test" + COUNT.incrementAndGet();
        Machine.AT_WORK.run("create database %s template %s".formatted(name, TEMPLATE));
        // what is granted in a database comes with the template, what is granted on it does not
        Machine.AT_WORK.run("revoke temporary on database %s from public".formatted(name));
        return new TestDatabase(name);
    }

    /** The server goes after the contexts: one that is closed without its database waits half a minute for connections. */
    static void outliveContexts() {
        Machine.AT_WORK.outliveContexts();
    }

    public String url() {
        return Machine.AT_WORK.postgres.jdbcUrl(name);
    }

    /** Under whom the house works: behind the same walls as at its users. */
    public Login application() {
        return Machine.AT_WORK.postgres.application();
    }

    /** Whose the tables are. */
    public Login owner() {
        return Machine.AT_WORK.postgres.owner();
    }

    /** Outside of a request it sees everything, as the house does. */
    public DataSource source() {
        return source;
    }

    public JdbcClient client() {
        return JdbcClient.create(source());
    }

    /** For tests of the tables themselves. */
    public DataSource sourceOfOwner() {
        return sourceOfOwner;
    }

    /** The server of this JVM with the migrated template. */
    private static final class Machine {

        static final Machine AT_WORK = new Machine();

        final EmbeddedPostgres postgres;
        private final Thread closing;
        private final AtomicBoolean outlivesContexts = new AtomicBoolean();

        Machine() {
            try {
                postgres =
                        EmbeddedPostgres.in(
                                Files.createTempDirectory("opora-test"), Durability.THROWAWAY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            closing = new Thread(postgres::close);
            Runtime.getRuntime().addShutdownHook(closing);
            postgres.start();
            run("create database " + TEMPLATE);
            Migrations.run(source(TEMPLATE, postgres.owner()), postgres.application().user());
        }

        void outliveContexts() {
            if (outlivesContexts.compareAndSet(false, true)) {
                Runtime.getRuntime().removeShutdownHook(closing);
                SpringApplication.getShutdownHandlers().add(postgres::close);
            }
        }

        /** Gives its connections back after a while without questions, so nobody has to close it. */
        DataSource pool(String database, Login login) {
            HikariConfig settings = new HikariConfig();
            settings.setDataSource(source(database, login));
            settings.setMinimumIdle(0);
            settings.setIdleTimeout(IDLE_MILLISECONDS);
            settings.setInitializationFailTimeout(-1);
            return new HikariDataSource(settings);
        }

        DataSource source(String database, Login login) {
            return new DriverManagerDataSource(
                    postgres.jdbcUrl(database), login.user(), login.password());
        }

        void run(String deed) {
            JdbcClient.create(source("postgres", postgres.owner())).sql(deed).update();
        }
    }
}
