package opora.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares a text with the golden file beside the tests. {@code -Dgolden=write} writes it anew; the difference is then reviewed like code. */
public final class Golden {

    private static final Path FOLDER =
            Path.of(System.getProperty("opora.root", ".."), "app/src/test/resources/opora/reports");

    private Golden() {}

    public static void assertSame(String file, String text) throws IOException {
        Path golden = FOLDER.resolve(file);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(golden).exists();
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}
