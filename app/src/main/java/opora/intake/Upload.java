package opora.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it comes: its name, for the person alone, and its bytes, read once. */
public record Upload(String name, Content content) {

    public static Upload of(Path path) {
        return new Upload(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    /** Opens the bytes. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
