package opora.upkeep.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opora.upkeep.CannotStart;

/** One call of an outside program, waited for. */
final class Program {

    private Program() {}

    record Outcome(int code, String output) {}

    static Outcome run(List<String> words) {
        return run(words, "");
    }

    /**
     * The output goes to a file, never to a pipe: a server started by the program inherits it and would hold a pipe open for ever.
     *
     * @param input what the program reads
     */
    static Outcome run(List<String> words, String input) {
        try {
            Path output = Files.createTempFile("opora", ".out");
            try {
                ProcessBuilder call =
                        new ProcessBuilder(words)
                                .redirectErrorStream(true)
                                .redirectOutput(output.toFile());
                call.environment().put("LC_ALL", "C");
                Process process = call.start();
                try (var stdin = process.getOutputStream()) {
                    stdin.write(input.getBytes(StandardCharsets.UTF_8));
                }
                int code = process.waitFor();
                return new Outcome(
                        code, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "Не удалось выполнить команду " + words.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Запуск прерван.", e);
        }
    }
}
