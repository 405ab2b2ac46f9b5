package opora.overview.home;

import java.util.ArrayList;
import java.util.List;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/** What an operator has to do next, told from what is loaded and what was judged. */
final class OperatorTasks {

    private static final Noun READ =
            new Noun("файл, ещё читается", "файла, ещё читаются", "файлов, ещё читаются");
    private static final Noun ASK =
            new Noun("файл ждёт ответа", "файла ждут ответа", "файлов ждут ответа");
    private static final Noun WAIT =
            new Noun("файл ждёт решения", "файла ждут решения", "файлов ждут решения");

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
        List<BatchFile> files = batch.files();
        String load = "Загрузка " + batch.id() + ": ";
        if (files.stream().anyMatch(BatchFile::isBeingRead)) {
            return open(
                    batch,
                    load + "файлы читаются",
                    READ.counted(files.size()),
                    "doing",
                    "Читается");
        }
        int refused = (int) files.stream().filter(BatchFile::isRefused).count();
        int asking = (int) files.stream().filter(BatchFile::asks).count();
        if (refused == files.size()) {
            String why = files.isEmpty() ? "файлов в ней нет" : "ни один файл не подошёл";
            return open(
                    batch,
                    load + why,
                    "добавьте другие файлы или уберите её",
                    "late",
                    "Не принята");
        }
        if (asking > 0) {
            return open(
                    batch,
                    load + "укажите год и процедуру",
                    ASK.counted(asking),
                    "warn",
                    "Ждёт ответа");
        }
        return open(
                batch,
                "Принять загрузку " + batch.id(),
                WAIT.counted(files.size() - refused),
                "warn",
                "Нужно решение");
    }

    private static Task open(Batch batch, String title, String sub, String kind, String status) {
        return new Task(
                title,
                "/batches/" + batch.id(),
                sub,
                "загружено " + Days.dayAndMonth(batch.createdAt()),
                kind,
                status);
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
