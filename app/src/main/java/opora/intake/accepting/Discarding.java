package opora.intake.accepting;

import java.util.List;
import opora.intake.keeping.Keepers;
import opora.intake.receiving.FileReading;
import org.springframework.stereotype.Component;

/** What was read of a file, and the file itself, are gone. */
@Component
class Discarding {

    private final Keepers keepers;
    private final FileReading readings;

    Discarding(Keepers keepers, FileReading readings) {
        this.keepers = keepers;
        this.readings = readings;
    }

    void facts(long batch) {
        keepers.drop(batch);
    }

    void facts(long batch, long file) {
        keepers.dropFile(batch, file);
    }

    void files(List<Long> files) {
        files.forEach(readings::discard);
    }
}
