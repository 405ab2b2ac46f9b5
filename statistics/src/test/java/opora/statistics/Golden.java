package opora.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Answers computed by another program; the first lines of each file hold that program. */
final class Golden {

    private Golden() {}

    /** The rows below the comments and the header. */
    static List<String[]> rows(String name) {
        try (InputStream file = Objects.requireNonNull(Golden.class.getResourceAsStream(name));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
