package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;

/** What stands in a file. Every call writes the same bytes; the stream stays open. */
@FunctionalInterface
public interface Content {

    void write(OutputStream out) throws IOException;
}
