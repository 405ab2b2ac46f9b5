package opora.results.observed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.intake.LoadedFiles;
import opora.intake.LoadedFiles.Loaded;
import opora.results.MarkScale;
import opora.results.ReferenceData;
import opora.results.store.WorksToCompare;
import opora.results.store.WorksToCompare.Described;
import opora.results.store.WorksToCompare.Written;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** For the rules: descriptions of works, beside the scale and the tasks that results and reports write of. They are of the whole region. */
@Component
class WorksObserved implements Observations {

    private final WorksToCompare works;
    private final LoadedFiles files;
    private final ReferenceData reference;

    WorksObserved(WorksToCompare works, LoadedFiles files, ReferenceData reference) {
        this.works = works;
        this.files = files;
        this.reference = reference;
    }

    @Override
    public String about() {
        return "results.work";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        if (!(seen instanceof TerritoryScope.WholeRegion)) {
            return List.of();
        }
        List<Described> described = works.described();
        Map<Sitting, List<Written>> written =
                works.written(
                        described.stream().map(one -> one.sitting().year()).distinct().toList());
        Map<Long, Loaded> loaded = files.counting();
        return described.stream()
                .map(one ->
                        new Observed(
                                one.sitting().key(),
                                Observed.Place.REGION,
                                "Описание работы: " + one.sitting().title(),
                                "/results/descriptions/" + one.id(),
                                Optional.ofNullable(loaded.get(one.file())).map(Loaded::loader),
                                measures(one, written.getOrDefault(one.sitting(), List.of()))))
                .toList();
    }

    private Map<String, Object> measures(Described one, List<Written> written) {
        Work work = one.work();
        Measures measures =
                new Measures()
                        .put("sum", work.sum())
                        .put(
                                "scaleMaximum",
                                reference
                                        .scale(one.sitting().procedure(), one.sitting().year())
                                        .map(MarkScale::maximum));
        if (!written.isEmpty()) {
            Set<String> names = written.stream().map(Written::task).collect(Collectors.toSet());
            measures.put(
                            "undescribed",
                            (int)
                                    names.stream()
                                            .filter(task -> !work.tasks().contains(task))
                                            .count())
                    .put(
                            "otherMaxima",
                            (int)
                                    written.stream()
                                            .filter(task -> isOther(task, work))
                                            .map(Written::task)
                                            .distinct()
                                            .count());
        }
        return measures.all();
    }

    private static boolean isOther(Written task, Work work) {
        return task.maximum() > 0
                && work.maximum(task.task())
                        .filter(maximum -> maximum != task.maximum())
                        .isPresent();
    }
}
