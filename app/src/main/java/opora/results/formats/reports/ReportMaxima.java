package opora.results.formats.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import opora.intake.formats.Finding;
import opora.intake.formats.SheetFindings;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.results.formats.sheets.MaximumCheck;
import opora.results.formats.sheets.MetaBlock;
import opora.results.formats.sheets.TaskColumn;

/** Holds what a report says of its highest points against the report itself and against what is published. The report is believed. */
record ReportMaxima(ReferenceData reference, SheetFindings notes) {

    /** The maxima that a report writes over its tasks against the report itself and against what is published. */
    void check(MetaBlock meta, ReportHeader header, List<ReportColumn> columns) {
        Map<String, Integer> published = new HashMap<>();
        if (meta.labels().year().isPresent() && meta.labels().procedure().isPresent()) {
            reference
                    .paper(meta.labels().procedure().get(), meta.labels().year().get())
                    .ifPresent(paper ->
                            paper.tasks()
                                    .forEach(task -> published.put(task.number(), task.maximum())));
        }
        List<TaskColumn> tasks = new ArrayList<>();
        for (ReportColumn column : columns) {
            if (column.maximum().isEmpty()) {
                continue;
            }
            int told = column.maximum().get();
            if (tasks.stream().noneMatch(task -> task.task().number().equals(column.label()))) {
                tasks.add(new TaskColumn(column.column(), new Paper.Task(column.label(), told)));
            }
            Optional.ofNullable(published.get(column.label()))
                    .filter(known -> known != told)
                    .ifPresent(known -> maximum(header.row(), column.column(), told, known));
        }
        new MaximumCheck(reference, notes).check(meta, tasks);
    }

    private void maximum(int row, int column, int told, int known) {
        notes.at(row, column)
                .warning(
                        Finding.Kind.MAX_MISMATCH,
                        Integer.toString(told),
                        "максимум задания %d, а опубликован %d".formatted(told, known),
                        "одно и то же число",
                        "Взят балл из отчёта. Проверьте, тот ли это отчёт");
    }

    /** The highest score of a distribution against the highest possible one. */
    void highest(int highest, OptionalInt maximum) {
        if (maximum.isPresent() && maximum.getAsInt() != highest) {
            notes.all()
                    .warning(
                            Finding.Kind.MAX_MISMATCH,
                            Integer.toString(highest),
                            "в таблице баллы до %d, а максимальный балл %d"
                                    .formatted(highest, maximum.getAsInt()),
                            "одно и то же число",
                            "Числа учтены как есть. Проверьте, целиком ли выгружен отчёт");
        }
    }
}
