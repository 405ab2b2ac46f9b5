package opora.intake;

import java.util.Optional;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** What a person said of a file must not contradict what the file says of itself: most often another file was taken. */
final class LabelsAgainstContent {

    private LabelsAgainstContent() {}

    static Optional<Finding> contradiction(Reading read, Labels labels) {
        return read.parts().stream()
                .filter(part ->
                        differ(part.year(), labels.year())
                                || differ(part.procedure(), labels.procedure()))
                .findFirst()
                .map(part ->
                        Finding.ofFile(
                                Finding.Kind.WRONG_REPORT,
                                Finding.Severity.ERROR,
                                "указано: "
                                        + words(labels.procedure(), labels.year())
                                        + ", а в самом файле: "
                                        + words(part.procedure(), part.year()),
                                "",
                                "Проверьте, тот ли это файл, или уберите указание"));
    }

    private static <T> boolean differ(Optional<T> content, Optional<T> label) {
        return content.isPresent() && label.isPresent() && !content.equals(label);
    }

    private static String words(Optional<Procedure> procedure, Optional<AcademicYear> year) {
        String title = procedure.map(Procedure::title).orElse("");
        String named = year.map(value -> value + " год").orElse("");
        return title.isEmpty() || named.isEmpty() ? title + named : title + ", " + named;
    }
}
