package opora.overview.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.EgeMaths;
import opora.identification.Method;
import opora.identification.RunWords;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.results.ProcedureOutcomes.Held;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/** What an operator has to do next, told from what is loaded and what was judged. */
final class OperatorTasks {

    private static final Noun READ =
            new Noun("файл, ещё читается", "файла, ещё читаются", "файлов, ещё читаются");
    private static final Noun ASK =
            new Noun("файл ждёт ответа", "файла ждут ответа", "файлов ждут ответа");
    private static final Noun WAIT =
            new Noun("файл ждёт решения", "файла ждут решения", "файлов ждут решения");

    private OperatorTasks() {}

    static List<Task> of(
            List<Batch> batches, Collection<Held> held, Optional<Lists.Judged> judged) {
        List<Task> tasks = new ArrayList<>();
        batches.stream().filter(Batch::isOpen).map(OperatorTasks::accept).forEach(tasks::add);
        Optional<AcademicYear> newest = newestYear(held);
        if (newest.isEmpty()) {
            tasks.add(load());
            return tasks;
        }
        Method method = judged.map(one -> one.run().method()).orElse(Method.FEDERAL_847);
        List<Procedure> missing = missing(method, held, newest.get());
        judge(method, newest.get(), missing, judged).ifPresent(tasks::add);
        if (!missing.isEmpty()) {
            tasks.add(loadMissing(newest.get(), missing));
        }
        return tasks;
    }

    private static Optional<AcademicYear> newestYear(Collection<Held> held) {
        return held.stream().map(Held::year).max(AcademicYear::compareTo);
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
                "загружено " + Dates.dayAndMonth(batch.createdAt()),
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

    private static Optional<Task> judge(
            Method method,
            AcademicYear year,
            List<Procedure> missing,
            Optional<Lists.Judged> judged) {
        int counted = method.procedures().size();
        String title = "Выявить школы по результатам " + year + " года";
        String loaded =
                "Загружено %d из %d учитываемых процедур"
                        .formatted(counted - missing.size(), counted);
        if (missing.size() == counted) {
            return Optional.of(
                    new Task(
                            title,
                            "",
                            "Пока нельзя: " + titles(missing),
                            "",
                            "lock",
                            "Пока нельзя"));
        }
        String address = "/identification/runs/new?year=" + year;
        if (judged.isEmpty()) {
            return Optional.of(new Task(title, address, loaded, "", "wait", "Не начато"));
        }
        return judged.get().current()
                ? Optional.empty()
                : Optional.of(
                        new Task(
                                "Выявить школы по результатам " + year + " года заново",
                                address,
                                "Данные изменились: они не те, что в расчёте %d от %s"
                                        .formatted(
                                                judged.get().run().id(),
                                                RunWords.moment(judged.get().run())),
                                "",
                                "warn",
                                "Проверьте"));
    }

    private static Task loadMissing(AcademicYear year, List<Procedure> missing) {
        return new Task(
                "Загрузить недостающее за " + year + " год",
                "/batches",
                titles(missing),
                "",
                "wait",
                "Не начато");
    }

    private static List<Procedure> missing(
            Method method, Collection<Held> held, AcademicYear year) {
        Set<Procedure> there =
                held.stream()
                        .filter(one -> one.year().equals(year))
                        .flatMap(one -> EgeMaths.held(one.procedure()))
                        .collect(Collectors.toSet());
        return method.procedures().stream().filter(one -> !there.contains(one)).toList();
    }

    private static String titles(List<Procedure> missing) {
        return "нет результатов: "
                + missing.stream().map(Procedure::shortTitle).collect(Collectors.joining("; "));
    }
}
