package opora.api;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the words after {@code opora summarise} ask for.
 *
 * @param mistakes Russian, one each; the rest is not to be used when there are any
 */
record SummariseArguments(
        Format format, Optional<Path> out, List<LabelledFile> files, List<String> mistakes) {

    /** How the summary is written. */
    enum Format {
        CSV,
        JSON;

        static Optional<Format> find(String word) {
            return Arrays.stream(values())
                    .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    static final String USAGE =
            """
            opora summarise [ключи] ФАЙЛ…
              --format csv|json
              --out ФАЙЛ           записать в файл, а не на экран
              --reference ПАПКА    справочники области: таблица или папка с таблицами
            Файлы — с участниками: таблица участников, выгрузки 2020 и 2021 годов, «Индивидуальные результаты».
            Если в файле нет года или процедуры: ФАЙЛ@2021:VPR-5-RU\
            """;

    static SummariseArguments of(List<String> typed) {
        CommandWords words = new CommandWords(typed, Set.of("--out", "--format"));
        Format format = words.value("--format", Format::find, "csv или json").orElse(Format.CSV);
        List<LabelledFile> files = LabelledFile.all(words);
        return new SummariseArguments(
                format, words.value("--out").map(Path::of), files, words.mistakes());
    }
}
