package opora.results.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import opora.results.telling.AnalysisBook;
import opora.results.telling.AnalysisPage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The workbook of an analysis as a download. */
final class AnalysisFile {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private AnalysisFile() {}

    static ResponseEntity<byte[]> of(AnalysisPage page, String by, Instant at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AnalysisBook.of(page, by, at).write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        ContentDisposition disposition =
                ContentDisposition.attachment()
                        .filename(name(page) + ".xlsx", StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out.toByteArray());
    }

    /** Without what a file system refuses. */
    private static String name(AnalysisPage page) {
        return page.title().replaceAll("[\\\\/:*?\"<>|]+", " ").replaceAll(" {2,}", " ").strip();
    }
}
