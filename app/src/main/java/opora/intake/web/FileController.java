package opora.intake.web;

import java.util.List;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.intake.Batch;
import opora.intake.Batches;
import opora.intake.Received;
import opora.ui.Frame.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of an open load: added and taken out. */
@Controller
@AllowedTo(Right.LOAD_DATA)
class FileController {

    private final Batches batches;

    FileController(Batches batches) {
        this.batches = batches;
    }

    @Costly
    @PostMapping("/batches/{id}/files")
    String add(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes after) {
        Batch batch = batches.find(id).orElseThrow(NotVisible::new);
        if (batches.add(batch.id(), Uploads.of(files)) instanceof Received.Refused(String why)) {
            after.addFlashAttribute("notice", new Notice("bad", "Файлы не добавлены", why));
        }
        return "redirect:/batches/" + id;
    }

    @PostMapping("/batches/{id}/files/{file}/removal")
    String remove(@PathVariable long id, @PathVariable long file) {
        if (!batches.removeFile(id, file)) {
            throw new NotVisible();
        }
        return "redirect:/batches/" + id;
    }
}
