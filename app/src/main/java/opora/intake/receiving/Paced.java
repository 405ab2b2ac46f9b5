package opora.intake.receiving;

import java.time.Duration;
import opora.intake.formats.FileFormat;

/** Passes progress on twice a second at most: a file of a million rows is not to write a million times. */
final class Paced implements FileFormat.Progress {

    private static final long PAUSE = Duration.ofMillis(500).toNanos();
    private static final int ROWS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final FileFormat.Progress told;
    private long next = System.nanoTime() + PAUSE;

    Paced(FileFormat.Progress told) {
        this.told = told;
    }

    @Override
    public void read(long rows) {
        if (rows % ROWS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() - next >= 0) {
            told.read(rows);
            next = System.nanoTime() + PAUSE;
        }
    }
}
