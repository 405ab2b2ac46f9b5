package opora.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the words after {@code opora check} ask for.
 *
 * @param mistakes Russian, one each; the rest is not to be used when there are any
 */
record CheckArguments(
        Optional<LabelledFile> register,
        Format format,
        List<LabelledFile> files,
        List<String> mistakes) {

    /** How the answer is written. */
    enum Format {
        TEXT,
        JSON;

        static Optional<Format> find(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    static final String USAGE =
            """
            opora check [ключи] ФАЙЛ…
              --schools РЕЕСТР     реестр школ: школы, которых в нём нет, будут названы
              --format text|json
              --reference ПАПКА    справочники области: таблица или папка с таблицами
            Если в файле нет года или процедуры: ФАЙЛ@2021:VPR-5-RU\
            """;

    static CheckArguments of(List<String> typed) {
        CommandWords words = new CommandWords(typed, Set.of("--schools", "--format"));
        Format format = words.value("--format", Format::find, "text или json").orElse(Format.TEXT);
        Optional<LabelledFile> register =
                words.value("--schools", LabelledFile::find, "файл с реестром школ");
        List<LabelledFile> files = LabelledFile.all(words);
        return new CheckArguments(register, format, files, words.mistakes());
    }
}
