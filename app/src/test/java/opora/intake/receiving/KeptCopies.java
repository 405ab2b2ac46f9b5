package opora.intake.receiving;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import opora.intake.BadRow;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.Quarantine;
import opora.intake.RowPlace;
import opora.intake.mending.KeptCopy;

/** What lies in the spool of files with bad rows until their load is over: copies without personal data and nothing else. */
final class KeptCopies {

    private KeptCopies() {}

    static String contents(Path folder) throws IOException {
        StringBuilder contents = new StringBuilder();
        for (Path file : filesIn(folder)) {
            assertThat(KeptCopy.is(file)).as(file.toString()).isTrue();
            try (var in = Files.newInputStream(file)) {
                in.skipNBytes("OPORAKEPT1\n".length());
                contents.append(
                        new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return contents.toString();
    }

    /** Of two rows of one participant the second, and whatever else was set aside. */
    static void leaveOutWhatIsBad(Batches batches, Quarantine quarantine, long load) {
        for (BatchFile file : batches.find(load).orElseThrow().files()) {
            List<RowPlace> contradicting =
                    quarantine.contradicting(file.id()).stream().map(BadRow::place).toList();
            quarantine.change(load, file.id(), List.of(), contradicting, OPERATOR);
        }
        batches.readNow(load);
        for (BatchFile file : batches.find(load).orElseThrow().files()) {
            quarantine.acceptWithout(load, file.id(), file.quarantined().aside(), OPERATOR);
        }
    }

    /** Without the ring of keys, which lies there by itself. */
    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("keys"))
                    .toList();
        }
    }
}
