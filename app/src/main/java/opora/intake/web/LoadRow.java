package opora.intake.web;

import java.util.List;
import java.util.stream.Collectors;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.BatchFile.Done;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;

/** A line of the list of loads. {@code tag} is the class of its status. */
public record LoadRow(
        long id, String files, String brought, String when, String by, String tag, String state) {

    private static final int NAMES = 2;

    static LoadRow of(Batch batch, HouseTime time) {
        Batch.Deed last =
                batch.recall()
                        .or(batch::acceptance)
                        .orElse(new Batch.Deed(batch.createdAt(), batch.createdBy(), ""));
        return new LoadRow(
                batch.id(),
                files(batch.files()),
                brought(batch),
                time.brief(last.at()),
                last.by(),
                switch (batch.state()) {
                    case OPEN -> !isRead(batch) ? "doing" : isHopeless(batch) ? "late" : "warn";
                    case ACCEPTED -> "done";
                    case RECALLED -> "nodata";
                },
                switch (batch.state()) {
                    case OPEN ->
                            !isRead(batch)
                                    ? "Читается"
                                    : isHopeless(batch) ? "Ничего не подошло" : "Ждёт решения";
                    case ACCEPTED -> "Принята";
                    case RECALLED -> "Отозвана";
                });
    }

    private static boolean isRead(Batch batch) {
        return batch.files().stream().noneMatch(BatchFile::isBeingRead);
    }

    private static boolean isHopeless(Batch batch) {
        return batch.files().stream().allMatch(BatchFile::isRefused);
    }

    private static String files(List<BatchFile> files) {
        if (files.isEmpty()) {
            return "файлов нет";
        }
        String names =
                files.stream().limit(NAMES).map(BatchFile::name).collect(Collectors.joining(", "));
        return files.size() <= NAMES
                ? names
                : names + " и ещё " + Noun.FILE.counted(files.size() - NAMES);
    }

    private static String brought(Batch batch) {
        if (batch.isOpen()) {
            return "пока ничего";
        }
        List<Done> done = batch.files().stream().flatMap(file -> file.changes().stream()).toList();
        return Amounts.changes(
                done.stream().mapToInt(Done::fresh).sum(),
                done.stream().mapToInt(Done::changed).sum(),
                done.stream().mapToInt(Done::unchanged).sum());
    }
}
