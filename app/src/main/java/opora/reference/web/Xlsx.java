package opora.reference.web;

import java.io.ByteArrayOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A workbook as an answer. */
final class Xlsx {

    private Xlsx() {}

    static ResponseEntity<byte[]> named(String name, ByteArrayOutputStream workbook) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.xlsx\"".formatted(name))
                .body(workbook.toByteArray());
    }
}
