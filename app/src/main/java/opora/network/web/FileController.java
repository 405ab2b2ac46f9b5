package opora.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.visit.Attachments;
import opora.office.AttachedFile;
import opora.office.SentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of a visit; always saved, never shown by the browser as a page of ours. */
@Controller
class FileController {

    private final VisitPages pages;
    private final Attachments attachments;

    FileController(VisitPages pages, Attachments attachments) {
        this.pages = pages;
        this.attachments = attachments;
    }

    @Costly
    @AllowedTo(Right.KEEP_VISITS)
    @PostMapping("/visits/{visit}/files")
    String attach(
            Viewer viewer,
            @PathVariable long visit,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return new Answering(pages, response, model, next)
                .to(
                        viewer,
                        visit,
                        pages.fresh(viewer, visit),
                        attachments.attach(viewer, visit, chosen(files)),
                        "Файлы приложены");
    }

    /** A form without a chosen file sends one without a name. */
    private static List<SentFile> chosen(@Nullable List<MultipartFile> files) {
        return Optional.ofNullable(files).orElse(List.of()).stream()
                .filter(file -> !named(file).isEmpty())
                .map(file -> new SentFile(named(file), file.getSize(), file::getBytes))
                .toList();
    }

    private static String named(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename()).orElse("");
    }

    @Costly
    @AllowedTo(Right.SEE_VISITS)
    @GetMapping("/visits/{visit}/files/{file}")
    ResponseEntity<byte[]> send(Viewer viewer, @PathVariable long visit, @PathVariable long file) {
        AttachedFile found =
                attachments.find(viewer.scope(), visit, file).orElseThrow(NotVisible::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, found.kind().type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(found.content());
    }
}
