package opora.protection.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.protection.Protection;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything about one person: to be read, given out and erased. */
@Controller
@AllowedTo(Right.PROTECT_DATA)
class DossierController {

    private final Protection protection;
    private final Clock clock;

    DossierController(Protection protection, Clock clock) {
        this.protection = protection;
        this.clock = clock;
    }

    @GetMapping("/protection/people/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        return page(viewer, id, "", model);
    }

    @Costly
    @GetMapping("/protection/people/{id}/data.xlsx")
    ResponseEntity<byte[]> give(Viewer viewer, @PathVariable long id) throws IOException {
        return workbook(viewer, id);
    }

    /** What the product knows of oneself is everybody's to have. */
    @AllowedTo(Right.OWN_ACCOUNT)
    @Costly
    @GetMapping("/me/data.xlsx")
    ResponseEntity<byte[]> own(Viewer viewer) throws IOException {
        return workbook(viewer, viewer.id());
    }

    @PostMapping("/protection/people/{id}/erasure")
    String erase(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return switch (protection.erase(viewer, id, reason)) {
            case DONE -> {
                next.addFlashAttribute("said", "Данные человека стёрты");
                yield "redirect:/protection";
            }
            case ALREADY -> {
                next.addFlashAttribute("said", "Данные этого человека уже стёрты");
                yield "redirect:/protection";
            }
            case REASON_MISSING ->
                    refused(viewer, id, "Напишите, на каком основании", response, model);
            case STILL_OPEN ->
                    refused(
                            viewer,
                            id,
                            "Сначала закройте человеку доступ: так его не сотрут по ошибке",
                            response,
                            model);
        };
    }

    private String refused(
            Viewer viewer, long id, String why, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, id, why, model);
    }

    private String page(Viewer viewer, long id, String mistake, Model model) {
        model.addAttribute("dossier", protection.dossier(viewer, id));
        model.addAttribute("mistake", mistake);
        model.addAttribute("own", viewer.id() == id);
        return "protection/person";
    }

    private ResponseEntity<byte[]> workbook(Viewer viewer, long id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWorkbook.of(protection.dossier(viewer, id), viewer.name(), clock.instant())
                .write(out);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"person-%d.xlsx\"".formatted(id))
                .body(out.toByteArray());
    }
}
