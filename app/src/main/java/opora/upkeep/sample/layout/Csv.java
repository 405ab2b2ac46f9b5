package opora.upkeep.sample.layout;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes a CSV as Excel in Russian saves it: semicolons, CR LF, quotes only where they are needed. */
public final class Csv implements Lines, AutoCloseable {

    /** How the text is encoded. */
    public enum Encoding {
        UTF_8_WITH_MARK(StandardCharsets.UTF_8),
        WINDOWS_1251(Charset.forName("windows-1251"));

        private final Charset charset;

        Encoding(Charset charset) {
            this.charset = charset;
        }
    }

    private static final int BUFFER = 1 << 16;
    private static final String MARK = "\ufeff";

    private final Writer writer;
    private final StringBuilder line = new StringBuilder();

    Csv(OutputStream out, Encoding encoding) {
        writer = new BufferedWriter(new OutputStreamWriter(out, encoding.charset), BUFFER);
        if (encoding == Encoding.UTF_8_WITH_MARK) {
            line.append(MARK);
        }
    }

    @Override
    public Csv cell(String text) {
        if (text.indexOf(';') >= 0 || text.indexOf('"') >= 0) {
            line.append('"').append(text.replace("\"", "\"\"")).append('"');
        } else {
            line.append(text);
        }
        line.append(';');
        return this;
    }

    @Override
    public Csv cell(int number) {
        line.append(number).append(';');
        return this;
    }

    @Override
    public void end() {
        line.setLength(line.length() - 1);
        line.append("\r\n");
        try {
            writer.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line.setLength(0);
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
