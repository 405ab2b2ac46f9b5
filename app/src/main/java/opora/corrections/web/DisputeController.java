package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Claim;
import opora.corrections.request.Filed;
import opora.corrections.request.Request;
import opora.corrections.request.Requests;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.office.SentFile;
import opora.territory.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A school disputes one of its numbers. */
@Controller
@AllowedTo(Right.DISPUTE)
class DisputeController {

    private final Windows windows;
    private final Requests requests;
    private final SchoolPages pages;

    DisputeController(Windows windows, Requests requests, SchoolPages pages) {
        this.windows = windows;
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping("/corrections/{window}/schools/{school}/requests/new")
    String ask(
            Viewer viewer,
            @PathVariable long window,
            @PathVariable long school,
            ClaimForm form,
            Model model,
            RedirectAttributes next) {
        Window found = get(viewer, window);
        SchoolPage page = pages.get(viewer, found, new SchoolId(school));
        Optional<Request> pending = number(page, form).pending();
        if (pending.isPresent()) {
            next.addFlashAttribute(
                    "said", "Об этом числе уже есть заявление %d".formatted(pending.get().id()));
            return "redirect:" + pending.get().address();
        }
        return page(page, form, Map.of(), model);
    }

    @Costly
    @PostMapping("/corrections/{window}/schools/{school}/requests")
    String dispute(
            Viewer viewer,
            @PathVariable long window,
            @PathVariable long school,
            ClaimForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Window found = get(viewer, window);
        SchoolId id = new SchoolId(school);
        Claim claim = form.claim(chosen(files)).orElseThrow(NotVisible::new);
        return switch (requests.dispute(viewer, found, id, claim)) {
            case Filed.Taken(long request) -> {
                next.addFlashAttribute("said", "Заявление %d подано".formatted(request));
                yield "redirect:/corrections/requests/" + request;
            }
            case Filed.Mistaken(Map<String, String> mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(
                        pages.get(viewer, found, id),
                        form.asked(claim.traces().asked(form.known(), mistakes)),
                        mistakes,
                        model);
            }
        };
    }

    private static String page(
            SchoolPage page, ClaimForm form, Map<String, String> mistakes, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("number", number(page, form));
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "corrections/school/dispute";
    }

    private static NumberRow number(SchoolPage page, ClaimForm form) {
        return page.numbers().stream()
                .filter(row -> row.query().equals(form.query()))
                .findFirst()
                .orElseThrow(NotVisible::new);
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

    /** A closed window takes nothing more. */
    private Window get(Viewer viewer, long id) {
        return windows.find(viewer.scope(), id)
                .filter(window -> !window.isClosed())
                .orElseThrow(NotVisible::new);
    }
}
