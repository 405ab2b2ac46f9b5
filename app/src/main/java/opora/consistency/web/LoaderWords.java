package opora.consistency.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.consistency.Task;
import opora.consistency.Tasks;
import opora.ui.HouseTime;

/** Says who loaded the file that a task is about: «загрузил(а) Кравцова Е. П., 3 мая 2026». */
record LoaderWords(Map<Long, String> names, HouseTime time) {

    static LoaderWords of(Tasks tasks, List<Task> about, HouseTime time) {
        return new LoaderWords(tasks.loaders(about), time);
    }

    /** «» for what no file brought, and where the person is not there any more. */
    String of(Task task) {
        return task.holder()
                .loader()
                .flatMap(loader ->
                        Optional.ofNullable(names.get(loader.person()))
                                .map(name ->
                                        "загрузил(а) %s, %s"
                                                .formatted(name, time.brief(loader.at()))))
                .orElse("");
    }
}
