package opora.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Programmes.Begun;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A programme begins: from a shape, or as a copy of one that is in sight. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class NewProgrammeController {

    private final Beginnings beginnings;

    NewProgrammeController(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    @GetMapping("/programmes/new")
    String show(
            Viewer viewer,
            @RequestParam Optional<Long> copy,
            @RequestParam Optional<Long> example,
            Model model) {
        model.addAttribute("page", beginnings.page(viewer, copy, example));
        return "programme/new";
    }

    @PostMapping("/programmes")
    String begin(
            Viewer viewer,
            @RequestParam(defaultValue = "") String shape,
            @RequestParam Optional<Long> copy,
            @RequestParam Optional<Long> example,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Begun begun =
                example.map(one -> beginnings.beginWith(viewer, shape, one, sent))
                        .orElseGet(() -> beginnings.begin(viewer, shape, copy, sent));
        return switch (begun) {
            case Begun.Done(long programme) -> {
                next.addFlashAttribute("said", "Программа начата: её видите вы и те, кто выше");
                yield "redirect:/programmes/" + programme;
            }
            case Begun.Mistaken(Map<String, String> mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute(
                        "page",
                        beginnings.page(viewer, copy, example).again(shape, sent, mistakes));
                yield "programme/new";
            }
        };
    }
}
