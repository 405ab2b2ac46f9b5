package opora.corrections.web;

import java.nio.charset.StandardCharsets;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Requests;
import opora.office.AttachedFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file of a request; always saved, never shown by the browser as a page of ours. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class EvidenceController {

    private final Requests requests;

    EvidenceController(Requests requests) {
        this.requests = requests;
    }

    @Costly
    @GetMapping("/corrections/requests/{id}/files/{file}")
    ResponseEntity<byte[]> send(Viewer viewer, @PathVariable long id, @PathVariable long file) {
        AttachedFile found = requests.file(viewer.scope(), id, file).orElseThrow(NotVisible::new);
        ContentDisposition disposition =
                ContentDisposition.attachment()
                        .filename(found.name(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, found.kind().type())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(found.content());
    }
}
