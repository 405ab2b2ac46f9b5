package opora.corrections.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Decisions;
import opora.corrections.request.Move;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
        return page(viewer, id, "", Map.of(), model);
    }

    /** {@code move}: the button that was pressed. */
    record Answer(
            Viewer viewer,
            long id,
            String move,
            String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {}

    @AllowedTo(Right.DISPUTE)
    @PostMapping("/corrections/requests/{id}/withdrawal")
    String withdraw(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return take(new Answer(viewer, id, Move.WITHDRAW.name(), text, response, model, next));
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
            @RequestParam(defaultValue = "") String move,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return take(new Answer(viewer, id, move, text, response, model, next));
    }

    @AllowedTo(Right.ANSWER_DISPUTES)
    @PostMapping("/corrections/requests/{id}/answer")
    String answer(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String move,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        return take(new Answer(viewer, id, move, text, response, model, next));
    }

    private String take(Answer answer) {
        pages.demand(answer.viewer(), answer.id());
        Map<String, String> mistakes =
                move(answer.move())
                        .map(move ->
                                decisions.take(answer.viewer(), answer.id(), move, answer.text()))
                        .orElse(Map.of("state", "Выберите одну из кнопок под текстом"));
        if (mistakes.isEmpty()) {
            answer.next().addFlashAttribute("said", "Записано");
            return "redirect:/corrections/requests/" + answer.id();
        }
        answer.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(answer.viewer(), answer.id(), answer.text(), mistakes, answer.model());
    }

    private static Optional<Move> move(String name) {
        return Arrays.stream(Move.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private String page(
            Viewer viewer, long id, String text, Map<String, String> mistakes, Model model) {
        model.addAttribute("page", pages.get(viewer, id));
        model.addAttribute("text", text);
        model.addAttribute("mistakes", mistakes);
        return "corrections/request/show";
    }
}
