package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Decisions;
import opora.corrections.request.Move;
import opora.corrections.request.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A request with everything that happened to it, and what can be done next. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class RequestController {

    private final Decisions decisions;
    private final RequestPages pages;

    RequestController(Decisions decisions, RequestPages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @GetMapping("/corrections/requests/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        return page(viewer, id, Answer.NONE, Map.of(), model);
    }

    /** {@code move}: the button that was pressed; {@code steps}: how many the page showed. */
    record Answer(String move, String text, String known, @Nullable Integer steps) {

        static final Answer NONE = new Answer("", "", "", null);

        Answer {
            move = Objects.requireNonNullElse(move, "");
            text = Objects.requireNonNullElse(text, "");
            known = Objects.requireNonNullElse(known, "");
        }

        Answer with(Move other) {
            return new Answer(other.name(), text, known, steps);
        }

        Reply reply() {
            return new Reply(text, known, Optional.ofNullable(steps));
        }

        Optional<Move> pressed() {
            return Arrays.stream(Move.values()).filter(one -> one.name().equals(move)).findFirst();
        }
    }

    /** What is answered by. */
    record Answering(HttpServletResponse response, Model model, RedirectAttributes next) {}

    @AllowedTo(Right.DISPUTE)
    @PostMapping("/corrections/requests/{id}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable long id,
            Answer answer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return take(viewer, id, answer.with(Move.WITHDRAW), new Answering(response, model, next));
    }

    @AllowedTo(Right.DECIDE_DISPUTES)
    @PostMapping({
        "/corrections/requests/{id}/admission",
        "/corrections/requests/{id}/decision",
        "/corrections/requests/{id}/reopening"
    })
    String decide(
            Viewer viewer,
            @PathVariable long id,
            Answer answer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return take(viewer, id, answer, new Answering(response, model, next));
    }

    @AllowedTo(Right.ANSWER_DISPUTES)
    @PostMapping("/corrections/requests/{id}/answer")
    String answer(
            Viewer viewer,
            @PathVariable long id,
            Answer answer,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return take(viewer, id, answer, new Answering(response, model, next));
    }

    private String take(Viewer viewer, long id, Answer answer, Answering by) {
        pages.demand(viewer, id);
        Map<String, String> mistakes =
                answer.pressed()
                        .map(move -> decisions.take(viewer, id, move, answer.reply()))
                        .orElse(Map.of("state", "Выберите одну из кнопок под текстом"));
        if (mistakes.isEmpty()) {
            by.next()
                    .addFlashAttribute(
                            "said", pages.said(viewer, id, answer.pressed().orElseThrow()));
            return "redirect:/corrections/requests/" + id;
        }
        by.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, id, answer, mistakes, by.model());
    }

    private String page(
            Viewer viewer, long id, Answer answer, Map<String, String> mistakes, Model model) {
        RequestPage page = pages.get(viewer, id);
        model.addAttribute("page", page);
        model.addAttribute("text", answer.text());
        model.addAttribute("known", page.traces(answer.text()).asked(answer.known(), mistakes));
        model.addAttribute("mistakes", mistakes);
        return "corrections/request/show";
    }
}
