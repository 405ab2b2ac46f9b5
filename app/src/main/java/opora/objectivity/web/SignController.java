package opora.objectivity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.objectivity.answer.Answers;
import opora.objectivity.answer.Answers.TypedCheck;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The card of a sign: the school explains, a check is recorded. */
@Controller
@AllowedTo(Right.SEE_SIGNS)
class SignController {

    private final SignPages pages;
    private final Answers answers;

    SignController(SignPages pages, Answers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    /** What is answered by. */
    record Answering(HttpServletResponse response, Model model, RedirectAttributes next) {}

    @GetMapping("/objectivity/signs/{sign}")
    String show(Viewer viewer, @PathVariable long sign, Model model) {
        return page(pages.get(viewer, sign), SignForm.EMPTY, Map.of(), model);
    }

    @AllowedTo(Right.EXPLAIN_SIGN)
    @PostMapping("/objectivity/signs/{sign}/explanations")
    String explain(
            Viewer viewer,
            @PathVariable long sign,
            SignForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> mistakes = answers.explain(viewer, sign, form.words());
        return answer(
                viewer,
                sign,
                form,
                mistakes,
                "Объяснение записано: его прочтут муниципалитет и область",
                new Answering(response, model, next));
    }

    @AllowedTo(Right.CHECK_SIGN)
    @PostMapping("/objectivity/signs/{sign}/checks")
    String check(
            Viewer viewer,
            @PathVariable long sign,
            SignForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Map<String, String> mistakes =
                answers.check(
                        viewer,
                        sign,
                        new TypedCheck(form.outcome(), form.ground(), form.day(), form.words()));
        return answer(
                viewer,
                sign,
                form,
                mistakes,
                "Итог проверки записан",
                new Answering(response, model, next));
    }

    private String answer(
            Viewer viewer,
            long sign,
            SignForm form,
            Map<String, String> mistakes,
            String said,
            Answering by) {
        if (mistakes.isEmpty()) {
            by.next().addFlashAttribute("said", said);
            return "redirect:/objectivity/signs/" + sign;
        }
        by.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        SignPage page = pages.get(viewer, sign);
        return page(
                page,
                form.asked(page.sign().work().year().endsIn(), mistakes),
                mistakes,
                by.model());
    }

    private static String page(
            SignPage page, SignForm form, Map<String, String> mistakes, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("mistakes", mistakes);
        return "objectivity/sign/show";
    }
}
