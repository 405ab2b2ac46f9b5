package opora.acceptance.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The built product, run as a command in a process of its own with the memory that the launcher gives it. */
public final class Product {

    private Product() {}

    /** How a command ended. */
    public record Ended(int code, String out, String err) {}

    public static Path root() {
        return Path.of(System.getProperty("opora.root", ".")).toAbsolutePath().normalize();
    }

    public static Ended run(Path folder, List<String> words)
            throws IOException, InterruptedException {
        Path jar = root().resolve("app/target/run/opora.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("build first: " + jar + " is not there");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx320m", "-XX:+UseSerialGC", "-jar", jar.toString()));
        command.addAll(words);
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        // names of files in Cyrillic reach Java whole only under a UTF-8 locale
        builder.environment().put("LC_ALL", "C.UTF-8");
        int code = builder.start().waitFor();
        return new Ended(code, read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
