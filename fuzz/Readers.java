import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import opora.intake.Recognition;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.ResultFormats;

/** What any file may do: be read or be refused with a finding. Whatever it throws is a defect. */
public final class Readers {

    private static final Recognition RECOGNITION = new Recognition(ResultFormats.all());
    private static final Path FILE = file();

    private Readers() {}

    private static Path file() {
        try {
            Path file = Files.createTempFile("fuzz", "." + System.getenv("FUZZ_KIND"));
            file.toFile().deleteOnExit();
            return file;
        } catch (java.io.IOException disk) {
            throw new java.io.UncheckedIOException(disk);
        }
    }

    public static void fuzzerTestOneInput(byte[] octets) throws Exception {
        Files.write(FILE, octets);
        Reading read = RECOGNITION.read(FILE, Labels.NONE, FileFormat.Progress.SILENT);
        boolean taken = Set.of(Decision.ACCEPT, Decision.ACCEPT_WITH_WARNINGS).contains(read.decision());
        if (!taken && read.contents() != Reading.Contents.NOTHING) {
            throw new IllegalStateException("something would be kept of a file that is not taken");
        }
        if (!taken && read.findings().isEmpty()) {
            throw new IllegalStateException("a file is not taken, and nobody says why");
        }
    }
}
