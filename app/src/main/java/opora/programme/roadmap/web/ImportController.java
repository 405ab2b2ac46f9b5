package opora.programme.roadmap.web;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.roadmap.RoadmapImports;
import opora.vocabulary.Noun;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file with a roadmap arrives and waits. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class ImportController {

    private static final int MOST_MEGABYTES = 10;
    private static final Noun MEGABYTE = new Noun("мегабайта", "мегабайт", "мегабайт");

    private final RoadmapImports imports;
    private final ImportPages pages;
    private final Path arriving;

    /** {@code uploads}: where the house lets bytes lie that are on their way in; it is cleared at every start. */
    ImportController(RoadmapImports imports, ImportPages pages, MultipartConfigElement uploads) {
        this.imports = imports;
        this.pages = pages;
        this.arriving = Path.of(uploads.getLocation());
    }

    @GetMapping("/programmes/{programme}/roadmap/import")
    String ask(Viewer viewer, @PathVariable long programme, Model model) {
        model.addAttribute("page", pages.ask(viewer, programme, ""));
        return "programme/roadmap/import";
    }

    @Costly
    @PostMapping("/programmes/{programme}/roadmap/import")
    String open(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam Optional<MultipartFile> file,
            HttpServletResponse response,
            Model model)
            throws IOException {
        imports.writable(viewer, programme);
        Optional<String> wrong =
                file.isEmpty() || file.get().isEmpty()
                        ? Optional.of("Выберите файл Word (DOCX) или Excel (XLSX)")
                        : opened(viewer, programme, file.get());
        if (wrong.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", pages.ask(viewer, programme, wrong.get()));
            return "programme/roadmap/import";
        }
        return "redirect:/programmes/%d/roadmap/import/preview".formatted(programme);
    }

    private Optional<String> opened(Viewer viewer, long programme, MultipartFile file)
            throws IOException {
        if (file.getSize() > MOST_MEGABYTES * 1024L * 1024L) {
            return Optional.of(
                    "Файл больше %s: дорожная карта столько не занимает. Уберите из него рисунки или сохраните таблицу отдельно"
                            .formatted(MEGABYTE.counted(MOST_MEGABYTES)));
        }
        Path path = arriving.resolve("roadmap-" + UUID.randomUUID());
        try {
            file.transferTo(path);
            return imports.open(
                    viewer,
                    programme,
                    path,
                    Objects.requireNonNullElse(file.getOriginalFilename(), "файл"));
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** What waits is thrown away. */
    @PostMapping("/programmes/{programme}/roadmap/import/removal")
    String forget(Viewer viewer, @PathVariable long programme, RedirectAttributes next) {
        imports.forget(viewer, programme);
        next.addFlashAttribute("said", "Файл отброшен, программа не изменилась");
        return "redirect:/programmes/%d/roadmap/import".formatted(programme);
    }
}
