package opora.consistency.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
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
import org.springframework.web.bind.annotation.RequestParam;
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
        return page(viewer, find(viewer, id), "", Map.of(), model);
    }

    @PostMapping("/tasks/{id}/explanation")
    String explain(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String values,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Task task = find(viewer, id);
        Said said = new Said(text, "Пояснение сохранено");
        return answer(
                viewer,
                task,
                tasks.explain(viewer, task, values, text),
                said,
                response,
                flash,
                model);
    }

    @PostMapping("/tasks/{id}/return")
    String giveBack(
            Viewer viewer,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String text,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        Task task = find(viewer, id);
        Said said = new Said(text, "Пояснение возвращено, человеку послано напоминание");
        return answer(
                viewer, task, tasks.giveBack(viewer, task, text), said, response, flash, model);
    }

    /** What was typed, and what to say when it is kept. */
    private record Said(String text, String kept) {}

    private String answer(
            Viewer viewer,
            Task task,
            Answer answer,
            Said said,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        return switch (answer) {
            case Answer.Kept() -> {
                flash.addFlashAttribute("said", said.kept());
                yield "redirect:/tasks/" + task.id();
            }
            case Answer.Stale() -> {
                flash.addFlashAttribute("notice", new Notice("warn", STALE, LOOK));
                yield "redirect:/tasks/" + task.id();
            }
            case Answer.Refused(String why) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(viewer, task, said.text(), Map.of("text", why), model);
            }
        };
    }

    private String page(
            Viewer viewer, Task task, String text, Map<String, String> mistakes, Model model) {
        model.addAttribute(
                "page",
                TaskPage.of(
                        task,
                        tasks.history(task),
                        tasks.isOwn(viewer, task),
                        time,
                        text,
                        mistakes));
        return "consistency/task";
    }

    private Task find(Viewer viewer, long id) {
        return tasks.find(viewer, id).orElseThrow(NotVisible::new);
    }
}
