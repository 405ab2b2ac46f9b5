package opora.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;

/** One call of {@code ./opora} with what it said. */
public final class Launched implements AutoCloseable {

    /** Long enough for the first start after a build on a busy machine. */
    private static final long PATIENCE_SECONDS = 300;

    /** A chapter lives for a minute: half of the processor's time of a start would go to a compiler that pays off later. */
    private static final String THRIFTY = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final Path output;

    private Launched(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    public static Path root() {
        return Path.of(System.getProperty("opora.root", ".")).toAbsolutePath().normalize();
    }

    public static Launched serve(Path data, int port) throws IOException {
        return start("serve", data, port);
    }

    /** {@code ./opora COMMAND} on this data folder and port; not waited for. */
    public static Launched start(String command, Path data, int port) throws IOException {
        return call(
                root(),
                Map.of(
                        "OPORA_DATA",
                        data.toString(),
                        "OPORA_PORT",
                        Integer.toString(port),
                        "JDK_JAVA_OPTIONS",
                        THRIFTY),
                root().resolve("opora").toString(),
                command);
    }

    /** Any program, called in a folder; its output goes to a file, because a pipe would be held open by what it leaves behind. */
    public static Launched call(Path folder, Map<String, String> environment, String... words)
            throws IOException {
        Path output = Files.createTempFile("opora-launched", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(words)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        return new Launched(builder.start(), output);
    }

    public static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Until the pages are offered; what never offers them is not left behind. */
    public Launched ready() throws InterruptedException {
        try {
            return until("Ctrl-C");
        } catch (AssertionError failed) {
            process.destroy();
            throw failed;
        }
    }

    public Launched until(String words) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!said().contains(words)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > patience) {
                Assertions.fail("Opora did not say «" + words + "»:\n" + said());
            }
        }
        return this;
    }

    /** The exit code, once it has ended by itself. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            Assertions.fail("Opora did not end:\n" + said());
        }
        return process.exitValue();
    }

    /** Sends INT, as Ctrl-C does, TERM, as a service manager does, or KILL, as bad luck does; waits for the end. */
    public void end(String signal) throws IOException, InterruptedException {
        send(signal, process.pid());
        exitCode();
    }

    public static void send(String signal, long pid) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(pid)).start().waitFor();
    }

    public String said() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            exitCode();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(output);
    }
}
