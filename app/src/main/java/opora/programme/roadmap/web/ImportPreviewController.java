package opora.programme.roadmap.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Saved;
import opora.programme.roadmap.RoadmapImports;
import opora.programme.roadmap.taking.Mends;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What taking a table would do, mended in place, and the taking itself. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class ImportPreviewController {

    private final RoadmapImports imports;
    private final ImportPages pages;

    ImportPreviewController(RoadmapImports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping("/programmes/{programme}/roadmap/import/preview")
    String show(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam Optional<Integer> edit,
            Model model) {
        Optional<ImportPreviewPage> page = pages.preview(viewer, programme, edit, "", 0);
        if (page.isEmpty()) {
            return "redirect:/programmes/%d/roadmap/import/table".formatted(programme);
        }
        model.addAttribute("page", page.get());
        return "programme/roadmap/preview";
    }

    /** Keeps what was mended; {@code edit}: the row that is to be opened next. */
    @PostMapping("/programmes/{programme}/roadmap/import/preview")
    String mend(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam Optional<Integer> edit,
            @RequestParam Map<String, String> sent) {
        imports.mend(viewer, programme, Mends.of(sent));
        return "redirect:/programmes/%d/roadmap/import/preview%s"
                .formatted(programme, edit.map(row -> "?edit=%d#r%1$d".formatted(row)).orElse(""));
    }

    @PostMapping("/programmes/{programme}/roadmap/import/acceptance")
    String take(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "0") int upon,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        imports.mend(viewer, programme, Mends.of(sent));
        Saved saved = imports.take(viewer, programme, upon);
        if (saved instanceof Saved.Refused(String sentence)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute(
                    "page",
                    pages.preview(viewer, programme, Optional.empty(), sentence, upon)
                            .orElseThrow());
            return "programme/roadmap/preview";
        }
        next.addFlashAttribute(
                "said", "Дорожная карта взята из файла; отменить можно в истории программы");
        return "redirect:/programmes/%d/roadmap".formatted(programme);
    }
}
