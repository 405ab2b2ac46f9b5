package opora.consistency.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.consistency.Answer;
import opora.consistency.Task;
import opora.consistency.Tasks;
import opora.ui.Frame.Notice;
import opora.ui.HouseTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@AllowedTo(Right.ANSWER_TASKS)
class TaskController {

    private static final String STALE = "Дело уже не то, что вы видели";
    private static final String LOOK =
            "Числа изменились, или на него уже ответили. Посмотрите ещё раз.";

    private final Tasks tasks;
    private final HouseTime time;

    TaskController(Tasks tasks, HouseTime time) {
        this.tasks = tasks;
        this.time = time;
    }

    @GetMapping("/tasks/{id}")
    String show(Viewer viewer, @PathVariable long id, Model model) {
        return page(viewer, find(viewer, id), new Tasks.Typed("", ""), Map.of(), model);
    }

    /** {@code known}: what of the text was asked about already. */
    record Form(String values, String text, String known) {

        Form {
            values = Objects.requireNonNullElse(values, "");
            text = Objects.requireNonNullElse(text, "");
            known = Objects.requireNonNullElse(known, "");
        }

        Tasks.Typed typed() {
            return new Tasks.Typed(text, known);
        }
    }

    @PostMapping("/tasks/{id}/explanation")
    String explain(
            Viewer viewer,
            @PathVariable long id,
            Form form,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Task task = find(viewer, id);
        return switch (tasks.explain(viewer, task, form.values(), form.typed())) {
            case Answer.Refused(String why) -> refused(viewer, task, form, why, response, model);
            case Answer.Kept() -> kept(task, "Пояснение сохранено", flash);
            case Answer.Stale() -> stale(task, flash);
        };
    }

    @PostMapping("/tasks/{id}/return")
    String giveBack(
            Viewer viewer,
            @PathVariable long id,
            Form form,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Task task = find(viewer, id);
        return switch (tasks.giveBack(viewer, task, form.typed())) {
            case Answer.Refused(String why) -> refused(viewer, task, form, why, response, model);
            case Answer.Kept() ->
                    kept(task, "Пояснение возвращено, человеку послано напоминание", flash);
            case Answer.Stale() -> stale(task, flash);
        };
    }

    private static String kept(Task task, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("said", said);
        return "redirect:/tasks/" + task.id();
    }

    private static String stale(Task task, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", new Notice("warn", STALE, LOOK));
        return "redirect:/tasks/" + task.id();
    }

    private String refused(
            Viewer viewer,
            Task task,
            Form form,
            String why,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Map<String, String> mistakes = Map.of("text", why);
        String known = tasks.traces(form.text()).asked(form.known(), mistakes);
        return page(viewer, task, new Tasks.Typed(form.text(), known), mistakes, model);
    }

    private String page(
            Viewer viewer,
            Task task,
            Tasks.Typed typed,
            Map<String, String> mistakes,
            Model model) {
        model.addAttribute(
                "page",
                TaskPage.of(
                        task,
                        tasks.history(task),
                        tasks.isOwn(viewer, task),
                        LoaderWords.of(tasks, List.of(task), time),
                        time,
                        typed,
                        mistakes));
        return "consistency/task";
    }

    private Task find(Viewer viewer, long id) {
        return tasks.find(viewer, id).orElseThrow(NotVisible::new);
    }
}
