package opora.api;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import opora.reference.FileReference;
import opora.results.ReferenceData;

/** Takes {@code --reference} off the words of a command and reads its files with these tables before what comes with the program. */
final class WithReference {

    private static final String OPTION = "--reference";

    private static final int USAGE_ERROR = 2;
    private static final int NOT_ACCEPTED = 3;

    private WithReference() {}

    /** {@code command}: the other words and the reading of files, to the exit code. */
    static int run(
            List<String> words,
            PrintStream err,
            BiFunction<List<String>, FileReading, Integer> command) {
        int end = endOfOptions(words);
        List<String> rest = new ArrayList<>(words);
        List<String> places = new ArrayList<>();
        for (int at = end - 1; at >= 0; at--) {
            String word = words.get(at);
            if (word.startsWith(OPTION + "=")) {
                places.add(word.substring(OPTION.length() + 1));
                rest.remove(at);
            } else if (word.equals(OPTION) && at + 1 < end) {
                places.add(words.get(at + 1));
                rest.subList(at, at + 2).clear();
            }
        }
        if (places.size() > 1 || rest.subList(0, endOfOptions(rest)).contains(OPTION)) {
            err.println(OPTION + ": ожидается одна таблица или папка");
            return USAGE_ERROR;
        }
        if (places.isEmpty()) {
            return command.apply(rest, new FilesOnDisk(ReferenceData.shipped()));
        }
        LocalDate today = LocalDate.now(Clock.systemDefaultZone());
        return switch (FileReference.open(Path.of(places.getFirst()), today)) {
            case FileReference.Opened.Ready(ReferenceData reference) ->
                    command.apply(rest, new FilesOnDisk(reference));
            case FileReference.Opened.Wrong(List<String> mistakes) -> {
                mistakes.forEach(err::println);
                yield NOT_ACCEPTED;
            }
        };
    }

    private static int endOfOptions(List<String> words) {
        return words.contains("--") ? words.indexOf("--") : words.size();
    }
}
