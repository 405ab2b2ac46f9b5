import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;

/** The commands from outside: a small file beside a machine that does nothing, a million rows beside a tenth of them and beside awk. */
final class Commands {

    private static final SplittableRandom RANDOM = new SplittableRandom(847);

    public static void main(String[] words) throws Exception {
        String opora = Path.of(System.getProperty("bench")).resolveSibling("opora").toString();
        Path folder = Files.createTempDirectory("bench");
        small(opora, folder);
        large(opora, folder);
    }

    private static void small(String opora, Path folder) throws Exception {
        Path file = participants(folder.resolve("small.csv"), 300);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Measured.print(
                "check of a small file, from the shell to the answer",
                Measured.middle(5, opora, "check", file.toString()),
                "java -version",
                Measured.middle(5, java, "-version"));
        Files.delete(file);
    }

    private static void large(String opora, Path folder) throws Exception {
        Path tenth = participants(folder.resolve("tenth.csv"), 100_000);
        Path million = participants(folder.resolve("million.csv"), 1_000_000);
        Measured whole = Measured.run(opora, "summarise", million.toString());
        Measured part = Measured.run(opora, "summarise", tenth.toString());
        Measured awk =
                Measured.run("awk", "-F;", "{ n[$3 $2]++; s[$3 $2] += $9 } END { print length(n) }", million.toString());
        Measured.print("summarise of a million participants (%d MB)".formatted(Files.size(million) >> 20), whole, "awk that counts and adds", awk);
        System.out.printf(
                Locale.ROOT,
                "  a tenth of it: %.2f s, %.0f MB · ratio of the memory, whole to tenth: %.2f%n",
                part.seconds(),
                part.megabytes(),
                whole.megabytes() / part.megabytes());
        Files.delete(tenth);
        Files.delete(million);
    }

    private static Path participants(Path file, int rows) throws Exception {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("year;procedure;school;class;participant;variant;journal_mark;mark;score;1/1;2/2;3/1;4/2;5/1\n");
            for (int row = 0; row < rows; row++) {
                out.write(
                        "2024;VPR-5-MA;edu%06d;5А;%d;1;%d;%d;%d;1;%d;0;1;1\n"
                                .formatted(row / 125, row % 125, 2 + RANDOM.nextInt(4), 2 + RANDOM.nextInt(4), 3 + RANDOM.nextInt(2), RANDOM.nextInt(2)));
            }
        }
        return file;
    }
}
