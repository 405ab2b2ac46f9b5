package opora.office;

import java.io.IOException;

/** A file as it comes from a form; {@code size} in bytes, known before it is read. */
public record SentFile(String name, long size, Content content) {

    /** Reads the bytes. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes() throws IOException;
    }
}
