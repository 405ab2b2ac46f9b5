package opora.overview.web;

import java.util.ArrayList;
import java.util.List;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.vocabulary.Noun;

/** What an operator has to do next, told from what is loaded and what was judged. */
final class OperatorTasks {

    private OperatorTasks() {}

    /** {@code toJudge}: what has to be done about lists. */
    static List<Task> of(List<Batch> batches, boolean loaded, List<Task> toJudge) {
        List<Task> tasks = new ArrayList<>();
        batches.stream().filter(Batch::isOpen).map(OperatorTasks::accept).forEach(tasks::add);
        if (!loaded) {
            tasks.add(load());
        }
        tasks.addAll(toJudge);
        return tasks;
    }

    private static Task accept(Batch batch) {
        int files = batch.files().size();
        boolean reading = batch.files().stream().anyMatch(BatchFile::isBeingRead);
        return new Task(
                "Принять загрузку " + batch.id(),
                "/batches/" + batch.id(),
                Noun.FILE.counted(files) + (reading ? ", ещё читаются" : ", ждут решения"),
                "загружено " + Dates.dayAndMonth(batch.createdAt()),
                reading ? "doing" : "warn",
                reading ? "Читается" : "Нужно решение");
    }

    private static Task load() {
        return new Task(
                "Загрузите результаты",
                "/batches",
                "Файлы ВПР, ОГЭ и ЕГЭ за два года и реестр школ, какие у вас есть: программа сама узнает, что это",
                "",
                "wait",
                "Не начато");
    }
}
