package opora.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading.Part;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * How the files of a load are called: by their names; those of the same name also by what they are about, «Математика.xlsx · ВПР 2021,
 * математика, 5 класс», or by their place in the load.
 */
public final class FileTitles {

    private final Map<Long, String> titles = new HashMap<>();

    private FileTitles() {}

    public static FileTitles of(List<BatchFile> files) {
        FileTitles titles = new FileTitles();
        titles.name(files, BatchFile::name);
        titles.name(files, file -> with(file, subject(file)));
        titles.name(files, file -> with(file, "файл " + (files.indexOf(file) + 1)));
        return titles;
    }

    /** Names those that were not told apart so far. */
    private void name(List<BatchFile> files, Function<BatchFile, String> name) {
        Map<String, Long> counts =
                titles.values().stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        for (BatchFile file : files) {
            String title = titles.get(file.id());
            if (title == null || counts.getOrDefault(title, 0L) > 1) {
                titles.put(file.id(), name.apply(file));
            }
        }
    }

    private static String with(BatchFile file, String more) {
        return more.isEmpty() ? file.name() : file.name() + " · " + more;
    }

    private static String subject(BatchFile file) {
        List<String> parts =
                file.parts().stream().flatMap(part -> title(part).stream()).distinct().toList();
        return switch (parts.size()) {
            case 0 -> title(file.labels()).or(() -> title(file.suggestion())).orElse("");
            case 1 -> parts.getFirst();
            default -> Noun.PROCEDURE.counted(parts.size());
        };
    }

    private static Optional<String> title(Part part) {
        return title(part.year(), part.procedure());
    }

    private static Optional<String> title(Labels labels) {
        return title(labels.year(), labels.procedure());
    }

    private static Optional<String> title(
            Optional<AcademicYear> year, Optional<Procedure> procedure) {
        return procedure.map(of -> year.map(of::title).orElse(of.title()));
    }

    /** Of a file of this load. */
    public String of(long file) {
        return titles.getOrDefault(file, "");
    }
}
