package opora;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real data beside the project; they belong to nobody's clone, so that a test that wants them is skipped where they are absent. */
public final class SharedData {

    private SharedData() {}

    /** The rows of a CSV below its header, split at {@code separator}. Skips the test when there is no such file. */
    public static List<String[]> rows(String file, String separator) {
        try (BufferedReader lines = open(file(file))) {
            return lines.lines().skip(1).map(line -> line.split(separator, -1)).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Where the file is. Skips the test when there is no such file. */
    public static Path file(String file) {
        Optional<Path> found =
                folders().map(folder -> folder.resolve(file)).filter(Files::exists).findFirst();
        assumeTrue(
                found.isPresent(),
                () ->
                        "skipped: no "
                                + file
                                + " in ../shared/data nor in OPORA_SHARED_DATA; it is not part of the project");
        return found.orElseThrow();
    }

    private static Stream<Path> folders() {
        return Stream.concat(
                Stream.ofNullable(System.getProperty("opora.root"))
                        .map(root -> Path.of(root, "..", "shared", "data")),
                Stream.ofNullable(System.getenv("OPORA_SHARED_DATA")).map(Path::of));
    }

    private static BufferedReader open(Path file) throws IOException {
        return file.toString().endsWith(".gz")
                ? new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))
                : Files.newBufferedReader(file);
    }
}
