package opora.api;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.Labels;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A file and what is said of it after «@»: {@code FILE@2021:VPR-5-RU}, {@code FILE@2021} or {@code FILE@VPR-5-RU}.
 *
 * @param name as typed, without the label; defects are told under it
 */
record LabelledFile(String name, Path path, Labels labels) {

    private static final Pattern LABELLED =
            Pattern.compile("(.+)@(?:(\\d{4})(?::([^@:]*))?|([A-Za-z]+-[^@:]*))");

    /** A word with a label that cannot be understood is empty. A file whose whole name is the word has no label. */
    static Optional<LabelledFile> find(String word) {
        Matcher parts = LABELLED.matcher(word);
        if (!parts.matches() || Files.exists(Path.of(word))) {
            return Optional.of(new LabelledFile(word, Path.of(word), Labels.NONE));
        }
        Optional<AcademicYear> year =
                Optional.ofNullable(parts.group(2)).flatMap(AcademicYear::find);
        Optional<String> code =
                Optional.ofNullable(parts.group(3)).or(() -> Optional.ofNullable(parts.group(4)));
        Optional<Procedure> procedure = code.flatMap(Procedure::find);
        boolean understood =
                year.isPresent() == (parts.group(2) != null)
                        && procedure.isPresent() == code.isPresent();
        return understood
                ? Optional.of(
                        new LabelledFile(
                                parts.group(1),
                                Path.of(parts.group(1)),
                                new Labels(year, procedure)))
                : Optional.empty();
    }

    /** The words that are no options, as files; none at all and a label that cannot be understood are mistakes. */
    static List<LabelledFile> all(CommandWords words) {
        if (words.rest().isEmpty()) {
            words.mistake("не указан ни один файл с результатами");
        }
        List<LabelledFile> files = new ArrayList<>();
        for (String word : words.rest()) {
            find(word)
                    .ifPresentOrElse(
                            files::add,
                            () ->
                                    words.mistake(
                                            word
                                                    + ": после @ ожидается год и код процедуры, например @2021:VPR-5-RU"));
        }
        return List.copyOf(files);
    }
}
