package opora.upkeep.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import opora.upkeep.CannotStart;
import opora.upkeep.postgres.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {

    @TempDir static Path folder;
    private EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, Durability.KEEPS_DATA);

    @BeforeEach
    void start() {
        postgres.start();
        database().sql("create table if not exists fact (id int)").update();
        database().sql("truncate fact").update();
        database().sql("insert into fact values (847)").update();
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void data_are_there_after_a_restart_on_the_same_port() {
        String address = postgres.jdbcUrl();
        postgres.close();
        startAgain();

        assertThat(facts()).containsExactly(847);
        assertThat(postgres.jdbcUrl()).isEqualTo(address);
    }

    @Test
    void a_server_killed_under_us_comes_back_with_what_was_committed() throws IOException {
        server().destroyForcibly();

        await().atMost(Duration.ofSeconds(30))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(facts()).containsExactly(847));
    }

    @Test
    void a_server_left_behind_by_a_killed_program_is_taken_over() throws IOException {
        postgres.close();
        RunAs runAs = RunAs.choose();
        Path binaries = Binaries.unpackedIn(runAs.cache(folder));
        Cluster cluster = new Cluster(folder.resolve("cluster"), binaries, runAs);
        new Server(cluster, folder.resolve("start.log"))
                .start(Files.readString(cluster.folder().resolve(Cluster.SETTINGS)));
        ProcessHandle leftover = server();
        startAgain();

        assertThat(leftover.onExit()).succeedsWithin(Duration.ofSeconds(30));
        assertThat(facts()).containsExactly(847);
    }

    @Test
    void a_foreign_process_under_the_remembered_number_is_left_alone() throws IOException {
        postgres.close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.write(pidFile(), List.of(Long.toString(stranger.pid()), "x", "0", "5432"));
            startAgain();

            assertThat(stranger.isAlive()).isTrue();
            assertThat(facts()).containsExactly(847);
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void another_port_is_taken_when_that_of_last_time_is_gone() throws IOException {
        postgres.close();
        int lastTime = Integer.parseInt(Files.readString(folder.resolve("port")));
        try (ServerSocket stranger =
                new ServerSocket(lastTime, 1, InetAddress.getLoopbackAddress())) {
            startAgain();

            assertThat(postgres.jdbcUrl()).doesNotContain(":" + stranger.getLocalPort() + "/");
            assertThat(facts()).containsExactly(847);
        }
    }

    @Test
    void data_of_another_major_version_are_refused_and_not_touched() throws IOException {
        postgres.close();
        Path version = folder.resolve("cluster/PG_VERSION");
        String ours = Files.readString(version);
        Files.writeString(version, "19\n");
        try {
            assertThatThrownBy(this::startAgain)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("записаны PostgreSQL 19")
                    .hasMessageContaining("Данные не тронуты");
            assertThat(version).hasContent("19");
        } finally {
            Files.writeString(version, ours);
        }
    }

    @Test
    void a_creation_that_was_cut_off_is_begun_anew(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("cluster.new/base"));
        try (EmbeddedPostgres begun = EmbeddedPostgres.in(other, Durability.THROWAWAY)) {
            begun.start();

            assertThat(other.resolve("cluster/PG_VERSION")).exists();
            assertThat(other.resolve("cluster.new")).doesNotExist();
        }
    }

    @Test
    void the_password_is_for_its_owner_alone_and_needed() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        JdbcClient stranger =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                postgres.jdbcUrl(), postgres.owner().user(), "guess"));

        assertThatThrownBy(() -> stranger.sql("select 1").query(Integer.class).single())
                .hasStackTraceContaining("password authentication failed");
    }

    @Test
    void the_user_of_the_application_comes_in_and_owns_nothing() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("password-app")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));

        assertThat(
                        application()
                                .sql(
                                        "select rolname from pg_roles where rolname = current_user and not rolcreatedb")
                                .query(String.class)
                                .single())
                .isEqualTo("opora_app");
        assertThatThrownBy(
                        () -> application().sql("select id from fact").query(Integer.class).list())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_cluster_of_an_older_opora_gets_the_user_of_the_application_and_keeps_its_data()
            throws IOException {
        postgres.close();
        RunAs runAs = RunAs.choose();
        Cluster cluster =
                new Cluster(
                        folder.resolve("cluster"), Binaries.unpackedIn(runAs.cache(folder)), runAs);
        Program.Outcome older =
                Program.run(
                        cluster.command(
                                "postgres",
                                List.of("--single", "-D", cluster.folder().toString(), "postgres")),
                        "drop role opora_app\n");
        assertThat(older.output()).doesNotContain("ERROR");
        Files.delete(folder.resolve("password-app"));
        startAgain();

        assertThat(facts()).containsExactly(847);
        assertThat(application().sql("select 1").query(Integer.class).single()).isOne();
    }

    @Test
    void a_lost_password_of_the_application_is_made_anew() throws IOException {
        postgres.close();
        String lost = Files.readString(folder.resolve("password-app"));
        Files.delete(folder.resolve("password-app"));
        startAgain();

        assertThat(Files.readString(folder.resolve("password-app"))).isNotEqualTo(lost);
        assertThat(application().sql("select 1").query(Integer.class).single()).isOne();
    }

    @Test
    void what_is_committed_is_on_the_disk() {
        assertThat(database().sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(database().sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }

    @Test
    void nothing_starts_after_closing() {
        postgres.close();

        assertThatThrownBy(postgres::start).isInstanceOf(CannotStart.class);
    }

    private void startAgain() {
        postgres = EmbeddedPostgres.in(folder, Durability.KEEPS_DATA);
        postgres.start();
    }

    private JdbcClient database() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        postgres.jdbcUrl(), postgres.owner().user(), postgres.owner().password()));
    }

    private JdbcClient application() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        postgres.jdbcUrl(),
                        postgres.application().user(),
                        postgres.application().password()));
    }

    private List<Integer> facts() {
        return database().sql("select id from fact").query((row, at) -> row.getInt(1)).list();
    }

    private ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).getFirst()))
                .orElseThrow();
    }

    private Path pidFile() {
        return folder.resolve("cluster/postmaster.pid");
    }
}
