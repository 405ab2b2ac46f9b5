package opora.consistency.web;

import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.consistency.Tasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo(Right.ANSWER_TASKS)
class TasksController {

    private final Tasks tasks;

    TasksController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/tasks")
    String list(Viewer viewer, @RequestParam(defaultValue = "") String rule, Model model) {
        model.addAttribute(
                "page",
                TasksPage.of(
                        tasks.mine(viewer),
                        tasks.explainedBelow(viewer),
                        Optional.of(rule).filter(text -> !text.isEmpty())));
        return "consistency/tasks";
    }
}
