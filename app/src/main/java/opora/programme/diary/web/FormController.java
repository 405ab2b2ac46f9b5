package opora.programme.diary.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.DiaryForms;
import opora.ui.web.Download;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form of a diary for Excel: taken away, brought back. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class FormController {

    private static final long MOST_BYTES = 5L * 1024 * 1024;
    private final DiaryForms forms;
    private final FormPages pages;
    private final Path arriving;

    /** {@code uploads}: where the house lets bytes lie that are on their way in; it is cleared at every start. */
    FormController(DiaryForms forms, FormPages pages, MultipartConfigElement uploads) {
        this.forms = forms;
        this.pages = pages;
        this.arriving = Path.of(uploads.getLocation());
    }

    @GetMapping("/programmes/{programme}/diary/form")
    String ask(Viewer viewer, @PathVariable long programme, Model model) {
        model.addAttribute("page", pages.get(viewer, programme, ""));
        return "programme/diary/form";
    }

    @Costly
    @GetMapping("/programmes/{programme}/diary/form.xlsx")
    ResponseEntity<byte[]> book(Viewer viewer, @PathVariable long programme) throws IOException {
        return Download.XLSX.of(forms.book(viewer, programme)::write, "Форма дневника");
    }

    @Costly
    @PostMapping("/programmes/{programme}/diary/form")
    String bring(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam Optional<MultipartFile> form,
            HttpServletResponse response,
            Model model)
            throws IOException {
        FormPage page = pages.get(viewer, programme, "");
        Optional<String> wrong =
                form.isEmpty() || form.get().isEmpty()
                        ? Optional.of("Выберите файл XLSX: форму дневника, которую скачали отсюда")
                        : bring(viewer, programme, form.get());
        if (wrong.isEmpty()) {
            return "redirect:/programmes/%d/diary/form/preview".formatted(programme);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", page.wrong(wrong.get()));
        return "programme/diary/form";
    }

    private Optional<String> bring(Viewer viewer, long programme, MultipartFile form)
            throws IOException {
        if (form.getSize() > MOST_BYTES) {
            return Optional.of("Файл больше 5 МБ: это не форма дневника");
        }
        Path file = arriving.resolve("diary-" + UUID.randomUUID());
        try {
            form.transferTo(file);
            return forms.bring(viewer, programme, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
