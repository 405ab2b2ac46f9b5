package opora.upkeep.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opora.upkeep.sample.region.SampleRegion;

/**
 * The sample region as files. The same seed gives the same bytes of every file; nothing is made before it is written.
 *
 * @param files in the order in which a person would bring them: the register first
 * @param truth what was planted
 */
public record Sample(List<SampleFile> files, SampleTruth truth) {

    /** The seed of the region that the demo and the guide show. */
    public static final long SEED = 6;

    public static Sample of(long seed) {
        SampleRegion region = SampleRegion.of(seed);
        return new Sample(SampleFiles.of(region), SampleTruth.of(region));
    }

    /** Writes every file into the folder, which must exist; several at once. Files of the same names are replaced. */
    public void write(Path folder) throws IOException {
        try {
            files.parallelStream().forEach(file -> write(file, folder.resolve(file.name())));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(SampleFile file, Path path) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            file.content().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
