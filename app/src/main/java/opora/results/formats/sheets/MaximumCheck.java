package opora.results.formats.sheets;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.results.MarkScale;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Holds the highest score that a report states against its own tasks and against what is published. A report is believed before the reference data. */
public record MaximumCheck(ReferenceData reference, SheetFindings notes) {

    public void check(MetaBlock meta, List<TaskColumn> tasks) {
        if (meta.maximum().isEmpty()) {
            return;
        }
        int stated = meta.maximum().getAsInt();
        int ofTasks = tasks.stream().mapToInt(task -> task.task().maximum()).sum();
        if (!tasks.isEmpty() && ofTasks != stated) {
            warn("максимальный балл работы %d, а по заданиям выходит %d", stated, ofTasks);
        }
        published(meta)
                .filter(known -> known != stated)
                .ifPresent(known ->
                        warn("в отчёте максимальный балл %d, а опубликован %d", stated, known));
    }

    private Optional<Integer> published(MetaBlock meta) {
        Optional<AcademicYear> year = meta.labels().year();
        Optional<Procedure> procedure = meta.labels().procedure();
        if (year.isEmpty() || procedure.isEmpty()) {
            return Optional.empty();
        }
        return reference
                .scale(procedure.get(), year.get())
                .map(MarkScale::maximum)
                .or(() -> reference.paper(procedure.get(), year.get()).map(Paper::maximum));
    }

    private void warn(String wrong, int one, int other) {
        notes.all()
                .warning(
                        Kind.MAX_MISMATCH,
                        Integer.toString(one),
                        wrong.formatted(one, other),
                        "одно и то же число",
                        "Взят балл из шапки отчёта. Проверьте, тот ли это отчёт");
    }
}
