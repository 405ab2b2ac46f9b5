package opora.statistics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Real data beside the project; they belong to nobody's clone, so that a test that wants them is skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    /** The rows below the header; quotes may hold commas and line ends. Skips the test when there is no such file. */
    static List<List<String>> rows(String file) {
        Path path = find(file);
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path));
                Reader text =
                        new InputStreamReader(
                                file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                                StandardCharsets.UTF_8)) {
            StringBuilder whole = new StringBuilder();
            char[] buffer = new char[1 << 16];
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                whole.append(buffer, 0, read);
            }
            List<List<String>> rows = rows(whole);
            return rows.subList(1, rows.size());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<List<String>> rows(CharSequence text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        return rows;
    }

    private static Path find(String file) {
        Optional<Path> found =
                Stream.concat(
                                Stream.ofNullable(System.getProperty("opora.root"))
                                        .map(root -> Path.of(root, "..", "shared", "data")),
                                Stream.ofNullable(System.getenv("OPORA_SHARED_DATA")).map(Path::of))
                        .map(folder -> folder.resolve(file))
                        .filter(Files::exists)
                        .findFirst();
        assumeTrue(
                found.isPresent(),
                () ->
                        "skipped: no "
                                + file
                                + " in ../shared/data nor in OPORA_SHARED_DATA; it is not part of the project");
        return found.orElseThrow();
    }
}
