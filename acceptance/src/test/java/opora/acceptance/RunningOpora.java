package opora.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product as its users start it: the built jar in a process of its own, with a data folder of its own, on a free port. One copy of each
 * command serves all chapters of a test run and is stopped with it.
 */
final class RunningOpora {

    private static final Map<String, RunningOpora> COPIES = new ConcurrentHashMap<>();

    private final String address;
    private final List<String> said;

    private RunningOpora(String address, List<String> said) {
        this.address = address;
        this.said = said;
    }

    /** The copy with the sample region. */
    static RunningOpora demo() {
        return COPIES.computeIfAbsent("demo", RunningOpora::start);
    }

    /** The copy without anything in it; whoever asks first is its first operator. */
    static RunningOpora empty() {
        return COPIES.computeIfAbsent("serve", RunningOpora::start);
    }

    /** «http://localhost:41234», without a slash at the end. */
    String address() {
        return address;
    }

    /** What the command printed until it was ready. */
    List<String> said() {
        return said;
    }

    static Path root() {
        return Path.of(System.getProperty("opora.root", ".")).toAbsolutePath().normalize();
    }

    /** The command line of the built product, to which a command and its arguments are added. */
    static List<String> product() {
        Path jar = root().resolve("app/target/run/opora.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("build first: " + jar + " is not there");
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-Xmx512m", "-XX:+UseSerialGC", "-jar", jar.toString());
    }

    private static RunningOpora start(String command) {
        try {
            int port = freePort();
            Path data = Files.createTempDirectory("opora-acceptance-");
            List<String> words = new ArrayList<>(product());
            words.add(command);
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.environment().put("OPORA_PORT", Integer.toString(port));
            builder.environment().put("OPORA_DATA", data.toString());
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data)));
            String address = "http://localhost:" + port;
            return new RunningOpora(address, waitUntilReady(process, address));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> waitUntilReady(Process process, String address) throws IOException {
        List<String> said = new ArrayList<>();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains("Ctrl-C")) {
                Thread.ofVirtual().start(() -> lines.lines().forEach(ignored -> {}));
                return List.copyOf(said);
            }
        }
        throw new IllegalStateException(
                "Opora stopped before it was ready at "
                        + address
                        + ":\n"
                        + String.join("\n", said));
    }

    private static void stop(Process process, Path data) {
        process.destroy();
        try {
            process.waitFor();
            new ProcessBuilder("rm", "-rf", data.toString()).start().waitFor();
        } catch (IOException | InterruptedException leftBehind) {
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
