package opora.intake.web;

import java.util.Optional;
import opora.intake.BatchFile;
import opora.intake.CheckedBatch;
import opora.intake.CheckedFile;
import opora.intake.CheckedFile.Standing;
import opora.intake.formats.Labels;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;

/**
 * What a person said of a file that was read with it: «2021 год, ВПР, математика, 5 класс».
 *
 * @param address where it can be changed
 */
public record GivenAnswer(String words, String address) {

    static Optional<GivenAnswer> of(CheckedBatch checked, CheckedFile file, HouseTime time) {
        boolean read =
                file.file().state() == BatchFile.State.READ && file.standing() != Standing.ASKS;
        if (!checked.batch().isOpen() || !read) {
            return Optional.empty();
        }
        long batch = checked.batch().id();
        long id = file.file().id();
        return file.file()
                .labels()
                .columns()
                .map(map ->
                        new GivenAnswer(
                                "прочитано по сопоставлению столбцов: %s, %s"
                                        .formatted(
                                                map.signed().by(), time.whole(map.signed().at())),
                                ColumnsPage.address(batch, id)))
                .or(() ->
                        words(file.file().labels())
                                .map(words ->
                                        new GivenAnswer(
                                                "по вашему ответу: " + words,
                                                "/batches/%d?answer=%d#answers"
                                                        .formatted(batch, id))));
    }

    private static Optional<String> words(Labels labels) {
        Optional<AcademicYear> year = labels.year();
        return labels.procedure()
                .map(procedure -> year.map(procedure::title).orElse(procedure.title()))
                .or(() -> year.map(Object::toString));
    }
}
