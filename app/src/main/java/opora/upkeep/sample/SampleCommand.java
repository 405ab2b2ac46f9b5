package opora.upkeep.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.Noun;

/** {@code opora sample --out DIR [--seed N] [--truth]}: writes the files of the sample region into a folder. */
public final class SampleCommand {

    private static final int DONE = 0;
    private static final int NOT_WRITTEN = 1;
    private static final int USAGE = 2;
    private static final String TRUTH = "truth.json";

    private static final String HELP =
            """
            opora sample --out ПАПКА [--seed ЧИСЛО] [--truth]
              --out    куда записать файлы учебной области; папка будет создана
              --seed   из какого числа её сделать, по умолчанию %d; то же число даёт те же файлы
              --truth  записать рядом truth.json: что в ней спрятано\
            """
                    .formatted(Sample.SEED);

    private SampleCommand() {}

    /** What was asked for. */
    private record Wanted(Path folder, long seed, Truth truth) {}

    private enum Truth {
        HIDDEN,
        TOLD
    }

    /** Names of the written files go to {@code out}, messages to {@code err}; answers 0, 1 when a file could not be written, 2 for a wrong call. */
    public static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.println(HELP);
            return DONE;
        }
        Optional<Wanted> wanted = wanted(arguments.iterator(), err);
        if (wanted.isEmpty()) {
            err.println(HELP);
            return USAGE;
        }
        try {
            write(wanted.get(), out, err);
            return DONE;
        } catch (FileAlreadyExistsException e) {
            err.println(wanted.get().folder() + ": это файл; нужна папка");
        } catch (IOException e) {
            err.println(
                    wanted.get().folder()
                            + ": не удалось записать; проверьте права и место на диске ("
                            + e.getMessage()
                            + ")");
        }
        return NOT_WRITTEN;
    }

    private static void write(Wanted wanted, PrintStream out, PrintStream err) throws IOException {
        Files.createDirectories(wanted.folder());
        Sample sample = Sample.of(wanted.seed());
        sample.write(wanted.folder());
        sample.files().forEach(file -> out.println(wanted.folder().resolve(file.name())));
        if (wanted.truth() == Truth.TOLD) {
            Path truth = wanted.folder().resolve(TRUTH);
            Files.writeString(truth, sample.truth().json(), StandardCharsets.UTF_8);
            out.println(truth);
        }
        err.println(
                "Учебная область записана: "
                        + Noun.FILE.counted(sample.files().size())
                        + ", начните с ПРОЧТИ.txt");
    }

    /** Empty after a message when the arguments are wrong. */
    private static Optional<Wanted> wanted(Iterator<String> words, PrintStream err) {
        Optional<Path> folder = Optional.empty();
        long seed = Sample.SEED;
        Truth truth = Truth.HIDDEN;
        while (words.hasNext()) {
            String word = words.next();
            if (word.equals("--truth")) {
                truth = Truth.TOLD;
            } else if (word.equals("--out") && words.hasNext()) {
                folder = Optional.of(Path.of(words.next()));
            } else if (word.equals("--seed") && words.hasNext()) {
                String number = words.next();
                if (!number.matches("-?\\d{1,18}")) {
                    err.println("--seed: нужно целое число, а не «" + number + "»");
                    return Optional.empty();
                }
                seed = Long.parseLong(number);
            } else {
                err.println("Не понято: " + word);
                return Optional.empty();
            }
        }
        if (folder.isEmpty()) {
            err.println("Не указана папка: --out");
            return Optional.empty();
        }
        return Optional.of(new Wanted(folder.get(), seed, truth));
    }
}
