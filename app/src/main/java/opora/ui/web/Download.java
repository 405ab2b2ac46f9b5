package opora.ui.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The kinds of file that pages send to be saved; the only place that says how. */
public enum Download {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+ *");

    private final String type;

    Download(String type) {
        this.type = type;
    }

    @FunctionalInterface
    public interface Writing {
        void write(OutputStream out) throws IOException;
    }

    /** {@code name} of the file without its ending, in Russian; what a file system refuses becomes a space. */
    public ResponseEntity<byte[]> of(Writing writing, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        REFUSED.matcher(name).replaceAll(" ").strip()
                                                + "."
                                                + name().toLowerCase(Locale.ROOT),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
