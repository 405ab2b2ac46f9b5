package opora.upkeep.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opora.upkeep.CannotStart;

/**
 * A PostgreSQL of our own in a folder: made on the first start, the same data on every later one, also after {@code kill -9}. Listens on
 * the loopback only. A server that died under us is started again.
 *
 * <p>In the folder: {@code cluster} the data, {@code password} of the application's role, {@code port} of last time, {@code start.log}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Whether the data must survive a crash. */
    public enum Durability {
        /** what is committed is on the disk */
        KEEPS_DATA,
        /** for tests: fast, lost on a crash, deleted on closing */
        THROWAWAY
    }

    private static final System.Logger LOG = System.getLogger("opora.upkeep.postgres");

    private final Path folder;
    private final Durability durability;
    private final Secret password;
    private final Cluster cluster;
    private final Server server;
    private int port;
    private boolean closed;

    private EmbeddedPostgres(Path folder, Durability durability) throws IOException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.durability = durability;
        this.password = Secret.keptIn(this.folder.resolve("password"));
        this.cluster =
                new Cluster(
                        this.folder.resolve("cluster"),
                        Binaries.unpacked(this.folder),
                        RunAs.choose());
        this.server = new Server(cluster, this.folder.resolve("start.log"));
    }

    /** Answers when the server takes connections. Throws {@link CannotStart} with a message for the person. */
    public static EmbeddedPostgres start(Path folder, Durability durability) {
        try {
            EmbeddedPostgres postgres = new EmbeddedPostgres(folder, durability);
            postgres.cluster.makeUnlessThere(postgres.password, durability);
            postgres.server.stopLeftover();
            postgres.launch();
            return postgres;
        } catch (IOException e) {
            throw new CannotStart(
                    Failures.of("запустить базу данных", folder, String.valueOf(e.getMessage())),
                    e);
        }
    }

    private void launch() throws IOException {
        Path remembered = folder.resolve("port");
        try {
            startOn(Port.rememberedIn(remembered));
        } catch (CannotStart e) {
            if (!server.portWasTaken()) {
                throw e;
            }
            Files.delete(remembered);
            startOn(Port.rememberedIn(remembered));
        }
        server.process()
                .ifPresent(process -> process.onExit().thenRunAsync(this::startAgainUnlessClosed));
    }

    private void startOn(int free) throws IOException {
        port = free;
        Path settings = cluster.folder().resolve(Cluster.SETTINGS);
        Files.writeString(settings, Settings.of(port, durability));
        server.start();
    }

    /** The main process was killed while we still need it: the committed data come back from its journal. */
    private synchronized void startAgainUnlessClosed() {
        if (closed) {
            return;
        }
        LOG.log(System.Logger.Level.WARNING, "PostgreSQL ended unasked, starting it again");
        try {
            server.stopLeftover();
            launch();
        } catch (IOException | CannotStart e) {
            LOG.log(System.Logger.Level.ERROR, "PostgreSQL does not start again", e);
        }
    }

    public synchronized String jdbcUrl() {
        return jdbcUrl("opora");
    }

    /** The address of another database on the same server. Details of errors are left out: they quote values of rows. */
    public synchronized String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
                .formatted(port, database);
    }

    public String user() {
        return "opora";
    }

    public String password() {
        return password.text();
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.stop(durability == Durability.THROWAWAY ? "immediate" : "fast");
        if (durability == Durability.THROWAWAY) {
            try {
                Folders.delete(folder);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "left behind: " + folder, e);
            }
        }
    }
}
