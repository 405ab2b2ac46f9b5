package opora.intake.web;

import java.util.Optional;
import opora.intake.BatchFile;
import opora.intake.CheckedBatch;
import opora.intake.CheckedFile;
import opora.intake.CheckedFile.Standing;
import opora.intake.formats.Labels;
import opora.vocabulary.AcademicYear;

/** What a person said of a file that was read with it: «2021 год, ВПР, математика, 5 класс». */
public record GivenAnswer(String words) {

    static Optional<GivenAnswer> of(CheckedBatch checked, CheckedFile file) {
        boolean read =
                file.file().state() == BatchFile.State.READ && file.standing() != Standing.ASKS;
        return checked.batch().isOpen() && read
                ? words(file.file().labels()).map(GivenAnswer::new)
                : Optional.empty();
    }

    private static Optional<String> words(Labels labels) {
        Optional<AcademicYear> year = labels.year();
        return labels.procedure()
                .map(procedure -> year.map(procedure::title).orElse(procedure.title()))
                .or(() -> year.map(Object::toString));
    }
}
