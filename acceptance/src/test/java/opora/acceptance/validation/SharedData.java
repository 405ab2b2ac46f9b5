package opora.acceptance.validation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Where the real data lie: beside the project or where OPORA_SHARED_DATA points. */
final class SharedData {

    private SharedData() {}

    /** Skips the test when there is no such file or folder. */
    static Path path(String name) {
        Optional<Path> found =
                Stream.concat(
                                Stream.of(Product.root().resolve("../shared/data")),
                                Stream.ofNullable(System.getenv("OPORA_SHARED_DATA")).map(Path::of))
                        .map(folder -> folder.resolve(name))
                        .filter(Files::exists)
                        .findFirst();
        assumeTrue(
                found.isPresent(),
                () ->
                        "Пропущено: данных %s нет ни в ../shared/data, ни в OPORA_SHARED_DATA; они не часть проекта. Skipped: they are no part of the project"
                                .formatted(name));
        return found.orElseThrow();
    }

    /** The rows of a CSV below its header. */
    static List<String[]> rows(String name, String separator) throws IOException {
        Path file = path(name);
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                                        StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(separator, -1)).toList();
        }
    }
}
