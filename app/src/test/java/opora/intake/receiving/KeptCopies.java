package opora.intake.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import opora.intake.mending.KeptCopy;

/** What lies in the spool of files with bad rows until their load is over: copies without personal data and nothing else. */
final class KeptCopies {

    private KeptCopies() {}

    static String contents(List<Path> files) throws IOException {
        StringBuilder contents = new StringBuilder();
        for (Path file : files) {
            assertThat(KeptCopy.is(file)).as(file.toString()).isTrue();
            try (var in = Files.newInputStream(file)) {
                in.skipNBytes("OPORAKEPT1\n".length());
                contents.append(
                        new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents.toString();
    }
}
