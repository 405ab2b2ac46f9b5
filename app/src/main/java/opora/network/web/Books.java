package opora.network.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import opora.office.Workbook;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Sends a workbook to be saved. */
final class Books {

    private Books() {}

    static ResponseEntity<byte[]> send(Workbook book, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s\"".formatted(name))
                .body(out.toByteArray());
    }
}
