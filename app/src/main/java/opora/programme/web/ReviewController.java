package opora.programme.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.Agreements;
import opora.programme.agreement.Ruling;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reviewer agrees and hands on, returns, approves: three buttons of one form, so that what was answered is never lost. */
@Controller
@AllowedTo(Right.REVIEW_PROGRAMMES)
class ReviewController {

    private static final String OTHER_QUESTIONS =
            "Пока вы читали, регион изменил вопросы экспертизы: ответьте на новые";

    private final CoursePages pages;
    private final Agreements agreements;

    ReviewController(CoursePages pages, Agreements agreements) {
        this.pages = pages;
        this.agreements = agreements;
    }

    @PostMapping("/programmes/{programme}/review")
    String review(
            Viewer viewer,
            @PathVariable long programme,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "0") long upon,
            @RequestParam(defaultValue = "0") long asked,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        boolean others = pages.asksOthers(viewer, programme, asked);
        Ruling ruling = new Ruling(upon, words, pages.opinions(viewer, programme, sent));
        Optional<String> wrong =
                others
                        ? Optional.of(OTHER_QUESTIONS)
                        : decide(viewer, programme, decision, paper, ruling);
        if (wrong.isEmpty()) {
            next.addFlashAttribute("said", "Решение записано");
            return "redirect:/programmes/%d/course".formatted(programme);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page",
                pages.get(viewer, programme)
                        .wrong(wrong.get())
                        .filled(words, paper, others ? Map.of() : sent));
        return "programme/course";
    }

    private Optional<String> decide(
            Viewer viewer, long programme, String decision, String paper, Ruling ruling) {
        return switch (decision) {
            case "pass" -> agreements.pass(viewer, programme, ruling);
            case "return" -> agreements.giveBack(viewer, programme, ruling);
            case "approval" -> agreements.approve(viewer, programme, paper, ruling);
            default -> throw new NotVisible();
        };
    }
}
