package opora.programme.start.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes.Begun;
import opora.programme.shape.Shape;
import opora.programme.shape.Shapes;
import opora.programme.start.Reasons;
import opora.programme.start.Starting;
import opora.programme.start.web.StartPage.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A programme begins with what the list in force says: everything is shown first, what is ticked is taken. */
@Controller
@AllowedTo(Right.WRITE_PROGRAMMES)
class StartController {

    private final Starting starting;
    private final Clock clock;

    StartController(Starting starting, Clock clock) {
        this.starting = starting;
        this.clock = clock;
    }

    @GetMapping("/programmes/start")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", fresh(viewer, starting.reasons(viewer)));
        return "programme/start/show";
    }

    @PostMapping("/programmes/start")
    String begin(
            Viewer viewer,
            @RequestParam(defaultValue = "") String shape,
            @RequestParam(defaultValue = "") String run,
            @RequestParam(name = "take", defaultValue = "") Set<String> taken,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Reasons reasons = starting.reasons(viewer);
        StartPage page = fresh(viewer, reasons);
        Typed typed =
                new Typed(
                        shape,
                        sent.getOrDefault("f.title", ""),
                        sent.getOrDefault("f.starts", ""),
                        sent.getOrDefault("f.ends", ""));
        if (!page.run().equals(run)) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute(
                    "page",
                    page.again(
                            typed,
                            taken,
                            Map.of(),
                            "Пока вы выбирали, действующим стал другой перечень. Посмотрите ещё раз и нажмите «Начать программу»."));
            return "programme/start/show";
        }
        return switch (starting.begin(viewer, chosen(page, shape), about(typed), reasons, taken)) {
            case Begun.Done(long programme) -> {
                next.addFlashAttribute("said", "Программа начата: её видите вы и те, кто выше");
                yield "redirect:/programmes/" + programme;
            }
            case Begun.Mistaken(Map<String, String> mistakes) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", page.again(typed, new HashSet<>(taken), mistakes, ""));
                yield "programme/start/show";
            }
        };
    }

    private StartPage fresh(Viewer viewer, Reasons reasons) {
        List<Shape> shapes =
                Arrays.stream(ProgrammeLevel.values())
                        .filter(level -> Authorship.writes(viewer, level))
                        .flatMap(level -> Shapes.of(level).stream())
                        .toList();
        if (shapes.isEmpty()) {
            throw new NotVisible();
        }
        return StartPage.fresh(reasons, shapes, LocalDate.now(clock));
    }

    private static Shape chosen(StartPage page, String code) {
        return page.shapes().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static Map<String, String> about(Typed typed) {
        Map<String, String> about = new HashMap<>();
        about.put("title", typed.title());
        about.put("starts", typed.starts());
        about.put("ends", typed.ends());
        return about;
    }
}
