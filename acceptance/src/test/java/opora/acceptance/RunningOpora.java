package opora.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The product as its users start it: {@code ./opora}, with a data folder of its own, on a free port. */
public final class RunningOpora implements AutoCloseable {

    private final Path data;
    private final int port;
    private Launched program;

    private RunningOpora(Launched program, Path data, int port) {
        this.program = program;
        this.data = data;
        this.port = port;
    }

    /** Started once, because the sample region serves every chapter that only reads; stopped with the test run. */
    private static final class Demo {
        static final RunningOpora COPY = start("demo");

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(COPY::close));
        }
    }

    /** The copy with the sample region. A chapter that changes it puts it back. */
    public static RunningOpora demo() {
        return Demo.COPY;
    }

    /** A copy of one's own without anything in it. */
    public static RunningOpora empty() {
        return start("serve");
    }

    /** «http://localhost:41234», without a slash at the end. */
    public String address() {
        return "http://localhost:" + port;
    }

    /** Kills the program as bad luck does and starts it again on the same data and address. */
    public void killAndStart() throws IOException, InterruptedException {
        program.end("KILL");
        program.close();
        program = Launched.serve(data, port).ready();
    }

    /** The folder with its data. */
    public Path data() {
        return data;
    }

    /** What the command printed until now. */
    public List<String> said() {
        return program.said().lines().toList();
    }

    /** The printed address by which the first operator of an empty house comes in. */
    public String linkForTheFirstOperator() {
        return said().stream()
                .filter(line -> line.contains("/first-operator?token="))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private static RunningOpora start(String command) {
        try {
            int port = Launched.freePort();
            Path data = Files.createTempDirectory("opora-acceptance-");
            Launched program = Launched.start(command, data, port).ready();
            return new RunningOpora(program, data, port);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        try {
            program.close();
            new ProcessBuilder("rm", "-rf", data.toString()).start().waitFor();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
