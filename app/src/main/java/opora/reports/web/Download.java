package opora.reports.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import opora.identification.Runs;
import opora.office.Document;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The kinds of file that documents are sent as. */
enum Download {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String type;

    Download(String type) {
        this.type = type;
    }

    @FunctionalInterface
    interface Writing {
        void write(OutputStream out) throws IOException;
    }

    static ResponseEntity<byte[]> docx(Document document, String title, Runs.Run run)
            throws IOException {
        return DOCX.of(document::write, title, run);
    }

    static ResponseEntity<byte[]> pdf(Document document, String title, Runs.Run run)
            throws IOException {
        return PDF.of(document::writePdf, title, run);
    }

    /** {@code title}: «Приказ»; it is saved as «Приказ. Перечень 2026, расчёт 41.docx». */
    ResponseEntity<byte[]> of(Writing writing, String title, Runs.Run run) throws IOException {
        return of(
                writing,
                "%sПеречень %s, расчёт %d"
                        .formatted(title.isEmpty() ? "" : title + ". ", run.year(), run.id()));
    }

    /** {@code name} of the file without its ending. */
    ResponseEntity<byte[]> of(Writing writing, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.write(out);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(
                                        name + "." + name().toLowerCase(Locale.ROOT),
                                        StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(out.toByteArray());
    }
}
