package opora.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import opora.upkeep.postgres.EmbeddedPostgres;
import opora.upkeep.postgres.EmbeddedPostgres.Durability;
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
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    public static TestDatabase fresh() {
        String name = "test" + COUNT.incrementAndGet();
        Machine.AT_WORK.run("create database %s template %s".formatted(name, TEMPLATE));
        return new TestDatabase(name);
    }

    public String url() {
        return Machine.AT_WORK.postgres.jdbcUrl(name);
    }

    public String user() {
        return Machine.AT_WORK.postgres.user();
    }

    public String password() {
        return Machine.AT_WORK.postgres.password();
    }

    /** A new connection for every question; there is no pool to close. */
    public DataSource source() {
        return Machine.AT_WORK.source(name);
    }

    public JdbcClient client() {
        return JdbcClient.create(source());
    }

    /** The server of this JVM with the migrated template. */
    private static final class Machine {

        static final Machine AT_WORK = new Machine();

        final EmbeddedPostgres postgres;

        Machine() {
            try {
                postgres =
                        EmbeddedPostgres.in(
                                Files.createTempDirectory("opora-test"), Durability.THROWAWAY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
            postgres.start();
            run("create database " + TEMPLATE);
            Migrations.run(source(TEMPLATE));
        }

        DataSource source(String database) {
            return new DriverManagerDataSource(
                    postgres.jdbcUrl(database), postgres.user(), postgres.password());
        }

        void run(String deed) {
            JdbcClient.create(source("postgres")).sql(deed).update();
        }
    }
}
