package opora.overview.home;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.EgeMaths;
import opora.identification.Method;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.results.ProcedureOutcomes.Held;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What an operator has to do about the lists, told from what is loaded and what was judged. */
final class ListTasks {

    private ListTasks() {}

    /**
     * @param held empty before anything is loaded: then there is nothing to judge
     * @param judged see {@link Lists#judged}
     */
    static List<Task> of(Collection<Held> held, List<Lists.Judged> judged) {
        List<Task> tasks = new ArrayList<>();
        Optional<AcademicYear> newest = held.stream().map(Held::year).max(AcademicYear::compareTo);
        for (Lists.Judged one : judged) {
            decision(one, held)
                    .or(() -> one.current() ? Optional.empty() : Optional.of(again(one.run())))
                    .ifPresent(tasks::add);
        }
        newest.ifPresent(year -> tasks.addAll(ofNewest(year, held, judged)));
        return tasks;
    }

    /** The part of it that is a decision on a list. */
    static List<Task> toDecide(Collection<Held> held, List<Lists.Judged> judged) {
        return judged.stream().flatMap(one -> decision(one, held).stream()).toList();
    }

    private static Optional<Task> decision(Lists.Judged one, Collection<Held> held) {
        boolean hasData = held.stream().map(Held::year).anyMatch(one.run().year()::equals);
        if (!hasData) {
            return Optional.of(withoutData(one.run()));
        }
        return one.current() && !one.run().inForce()
                ? Optional.of(draft(one.run()))
                : Optional.empty();
    }

    private static List<Task> ofNewest(
            AcademicYear year, Collection<Held> held, List<Lists.Judged> judged) {
        Optional<Run> run =
                judged.stream()
                        .map(Lists.Judged::run)
                        .filter(one -> one.year().equals(year))
                        .findFirst();
        Method method = run.map(Run::method).orElse(Method.FEDERAL_847);
        List<Procedure> missing = missing(method, held, year);
        List<Task> tasks = new ArrayList<>();
        if (run.isEmpty()) {
            tasks.add(judge(method, year, missing));
        }
        if (!missing.isEmpty()) {
            tasks.add(loadMissing(year, missing));
        }
        return tasks;
    }

    private static Task judge(Method method, AcademicYear year, List<Procedure> missing) {
        int counted = method.procedures().size();
        String title = "Выявить школы по результатам " + year + " года";
        return missing.size() == counted
                ? new Task(title, "", "Пока нельзя: " + titles(missing), "", "lock", "Пока нельзя")
                : new Task(
                        title,
                        "/identification/runs/new?year=" + year,
                        "Загружено %d из %d учитываемых процедур"
                                .formatted(counted - missing.size(), counted),
                        "",
                        "wait",
                        "Не начато");
    }

    private static Task again(Run run) {
        return new Task(
                "Выявить школы по результатам " + run.year() + " года заново",
                "/identification/runs/new?year=" + run.year(),
                "Данные изменились: они не те, что в расчёте %d от %s"
                        .formatted(run.id(), RunWords.moment(run)),
                "",
                "warn",
                "Проверьте");
    }

    private static Task draft(Run run) {
        return new Task(
                "Сделать перечень %s года действующим".formatted(run.year()),
                "/identification/runs/" + run.id(),
                "Расчёт %d пока черновик: муниципалитеты и школы его не видят".formatted(run.id()),
                "",
                "warn",
                "Нужно решение");
    }

    private static Task withoutData(Run run) {
        return new Task(
                "Вернуть перечень %s года в черновики".formatted(run.year()),
                "/identification/runs/" + run.id(),
                "Расчёт %d действует, а результатов этого года больше нет: их загрузки отозваны"
                        .formatted(run.id()),
                "",
                "warn",
                "Проверьте");
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
