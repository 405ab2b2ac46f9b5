package opora.upkeep.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import opora.upkeep.CannotStart;
import opora.upkeep.Login;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A PostgreSQL of our own in a folder: made on the first start, the same data on every later one, also after {@code kill -9}. Listens on
 * the loopback only. A server that died under us is started again.
 *
 * <p>In the folder: {@code cluster} the data, {@code password} of the owner of the tables, {@code password-app} of the user under whom the
 * application works, {@code port} of last time, {@code start.log}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Whether the data must survive a crash. */
    public enum Durability {
        /** what is committed is on the disk */
        KEEPS_DATA,
        /** for tests: fast, lost on a crash, deleted on closing */
        THROWAWAY
    }

    static final String OWNER = "opora";
    static final String APPLICATION = "opora_app";

    /** In the file by which the server tells that it runs. */
    private static final int LINE_OF_THE_PORT = 3;

    private static final System.Logger LOG = System.getLogger("opora.upkeep.postgres");

    private final Path folder;
    private final Durability durability;
    private @Nullable Server server;
    private Login owner = new Login(OWNER, "");
    private Login application = new Login(APPLICATION, "");
    private int port;
    private boolean closed;

    private EmbeddedPostgres(Path folder, Durability durability) {
        this.folder = folder;
        this.durability = durability;
    }

    /** Nothing runs until {@link #start()}; may be closed at any moment, also while it starts. */
    public static EmbeddedPostgres in(Path folder, Durability durability) {
        return new EmbeddedPostgres(folder.toAbsolutePath(), durability);
    }

    /** The database of a server that another Opora runs on this folder, entered as the owner of the tables; empty when none answers. */
    public static Optional<DataSource> runningIn(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("cluster/postmaster.pid"));
            DataSource source =
                    new DriverManagerDataSource(
                            url(Integer.parseInt(lines.get(LINE_OF_THE_PORT).strip()), OWNER),
                            OWNER,
                            Secret.keptIn(folder.resolve("password")).text());
            try (Connection answers = source.getConnection()) {
                return answers.isValid(1) ? Optional.of(source) : Optional.empty();
            }
        } catch (IOException | SQLException | RuntimeException nobodyAnswers) {
            return Optional.empty();
        }
    }

    /** Answers when the server takes connections. Throws {@link CannotStart} with a message for the person. */
    public synchronized void start() {
        if (closed) {
            throw new CannotStart("Запуск прерван.");
        }
        try {
            Files.createDirectories(folder);
            Secret secret = Secret.keptIn(folder.resolve("password"));
            owner = new Login(OWNER, secret.text());
            RunAs runAs = RunAs.choose();
            Path binaries = Binaries.unpackedIn(runAs.cache(folder));
            Cluster cluster = new Cluster(folder.resolve("cluster"), binaries, runAs);
            cluster.makeUnlessThere(secret, durability);
            server = new Server(cluster, folder.resolve("start.log"));
            server.stopLeftover();
            application = new Login(APPLICATION, admitted(cluster).text());
            launch(server);
        } catch (IOException e) {
            throw new CannotStart(
                    Failures.of("запустить базу данных", folder, String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** The application's user, let into a cluster once, also into one of an older Opora, where everything was done by the owner. */
    private Secret admitted(Cluster cluster) throws IOException {
        Path kept = folder.resolve("password-app");
        if (!Files.exists(kept)) {
            Secret fresh = Secret.random();
            cluster.admit(APPLICATION, fresh);
            fresh.keepIn(kept);
        }
        return Secret.keptIn(kept);
    }

    private void launch(Server starting) throws IOException {
        Path remembered = folder.resolve("port");
        port = Port.rememberedIn(remembered);
        try {
            starting.start(Settings.of(port, durability));
        } catch (CannotStart e) {
            if (!starting.portWasTaken()) {
                throw e;
            }
            Files.delete(remembered);
            port = Port.rememberedIn(remembered);
            starting.start(Settings.of(port, durability));
        }
        starting.process()
                .ifPresent(process ->
                        process.onExit().thenRunAsync(() -> startAgainUnlessClosed(starting)));
    }

    /** The main process was killed while we still need it: the committed data come back from its journal. */
    private synchronized void startAgainUnlessClosed(Server died) {
        if (closed) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended unasked, starting it again");
        try {
            died.stopLeftover();
            launch(died);
        } catch (IOException | CannotStart e) {
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL does not start again", e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl("opora");
    }

    /** The address of another database on the same server. Details of errors are left out: they quote values of rows. */
    public synchronized String jdbcUrl(String database) {
        return url(port, database);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
                .formatted(port, database);
    }

    /** Whose the tables are. */
    public synchronized Login owner() {
        return owner;
    }

    /** Under whom the application works; owns nothing. */
    public synchronized Login application() {
        return application;
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (server != null) {
                server.stop(durability == Durability.THROWAWAY ? "immediate" : "fast");
            }
            if (durability == Durability.THROWAWAY) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "left behind: " + folder, e);
        }
    }
}
