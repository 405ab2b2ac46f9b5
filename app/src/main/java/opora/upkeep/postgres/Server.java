package opora.upkeep.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.upkeep.CannotStart;

/** The running server of a cluster. */
final class Server {

    private static final String PATIENCE_SECONDS = "120";

    private final Cluster cluster;
    private final Path log;

    Server(Cluster cluster, Path log) {
        this.cluster = cluster;
        this.log = log;
    }

    void start(String settings) throws IOException {
        Files.writeString(cluster.folder().resolve(Cluster.SETTINGS), settings);
        Files.writeString(log, "");
        cluster.runAs().own(log);
        Program.Outcome outcome =
                control("start", "-w", "-t", PATIENCE_SECONDS, "-l", log.toString());
        if (outcome.code() != 0) {
            throw new CannotStart(
                    Failures.of(
                            "запустить базу данных",
                            cluster.folder(),
                            outcome.output() + Files.readString(log)));
        }
    }

    /** Whether the last start failed because another program took the port meanwhile. */
    boolean portWasTaken() throws IOException {
        return Files.readString(log).contains("could not bind");
    }

    void stop(String mode) {
        control("stop", "-m", mode, "-w", "-t", PATIENCE_SECONDS);
    }

    /**
     * Stops the server that an earlier, killed Opora has left behind. A number that now belongs to some other process is not ours to stop:
     * then only the file that names it goes.
     */
    void stopLeftover() throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.isEmpty()) {
            return;
        }
        if (process.get().info().command().filter(name -> name.endsWith("postgres")).isPresent()) {
            stop("fast");
        } else {
            Files.delete(pidFile());
        }
    }

    /** The main process of the server, while it lives. */
    Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile()).stream()
                .limit(1)
                .mapToLong(Long::parseLong)
                .boxed()
                .findFirst()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive);
    }

    private Path pidFile() {
        return cluster.folder().resolve("postmaster.pid");
    }

    private Program.Outcome control(String deed, String... more) {
        List<String> words = new ArrayList<>(List.of(deed, "-D", cluster.folder().toString()));
        words.addAll(List.of(more));
        return Program.run(cluster.command("pg_ctl", words));
    }
}
