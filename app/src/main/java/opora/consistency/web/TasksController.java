package opora.consistency.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.access.AllowedTo;
import opora.access.Right;
import opora.access.Viewer;
import opora.consistency.Task;
import opora.consistency.Tasks;
import opora.ui.HouseTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@AllowedTo(Right.ANSWER_TASKS)
class TasksController {

    private final Tasks tasks;
    private final HouseTime time;

    TasksController(Tasks tasks, HouseTime time) {
        this.tasks = tasks;
        this.time = time;
    }

    @GetMapping("/tasks")
    String list(Viewer viewer, @RequestParam(defaultValue = "") String rule, Model model) {
        List<Task> mine = tasks.mine(viewer);
        List<Task> below = tasks.explainedBelow(viewer);
        List<Task> all = Stream.concat(mine.stream(), below.stream()).toList();
        model.addAttribute(
                "page",
                TasksPage.of(
                        mine,
                        below,
                        LoaderWords.of(tasks, all, time),
                        Optional.of(rule).filter(text -> !text.isEmpty())));
        return "consistency/tasks";
    }
}
