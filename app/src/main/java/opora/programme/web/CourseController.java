package opora.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Agreements;
import opora.programme.agreement.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The course of a programme: what its author does with it. */
@Controller
@AllowedTo(Right.SEE_PROGRAMMES)
class CourseController {

    private final CoursePages pages;
    private final Agreements agreements;

    CourseController(CoursePages pages, Agreements agreements) {
        this.pages = pages;
        this.agreements = agreements;
    }

    @GetMapping("/programmes/{programme}/course")
    String show(Viewer viewer, @PathVariable long programme, Model model) {
        model.addAttribute("page", pages.get(viewer, programme));
        return "programme/course";
    }

    @AllowedTo(Right.WRITE_PROGRAMMES)
    @PostMapping("/programmes/{programme}/submission")
    String submit(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return answer(
                agreements.submit(viewer, programme, words),
                "Программа отправлена на согласование",
                new Unsaid("words", words, ""),
                viewer,
                programme,
                response,
                model,
                next);
    }

    @AllowedTo(Right.WRITE_PROGRAMMES)
    @PostMapping("/programmes/{programme}/recall")
    String recall(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return answer(
                agreements.recall(viewer, programme, words),
                "Программа отозвана, её снова можно изменять",
                new Unsaid("words", words, ""),
                viewer,
                programme,
                response,
                model,
                next);
    }

    /** Paused, resumed, stopped, closed. */
    @AllowedTo(Right.WRITE_PROGRAMMES)
    @PostMapping("/programmes/{programme}/turns")
    String turn(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Step.Kind turn =
                Arrays.stream(Step.Kind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return answer(
                agreements.turn(viewer, programme, turn, reason),
                turn.title(),
                new Unsaid("reason", reason, ""),
                viewer,
                programme,
                response,
                model,
                next);
    }

    private String answer(
            Optional<String> wrong,
            String said,
            Unsaid unsaid,
            Viewer viewer,
            long programme,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        if (wrong.isEmpty()) {
            next.addFlashAttribute("said", said);
            return "redirect:/programmes/%d/course".formatted(programme);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.get(viewer, programme).wrong(wrong.get()));
        model.addAttribute("unsaid", unsaid);
        return "programme/course";
    }
}
