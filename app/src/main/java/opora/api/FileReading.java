package opora.api;

import java.nio.file.Path;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;

/** Reads one file, whatever its layout; a file that cannot be read is a reading too, and its findings say why. */
@FunctionalInterface
interface FileReading {

    Reading read(Path file, Labels labels);
}
