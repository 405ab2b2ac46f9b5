import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A program run from outside: wall seconds and the most memory it ever held (Linux: VmHWM of the process, else 0). */
record Measured(double seconds, double megabytes) {

    static Measured run(String... command) throws IOException, InterruptedException {
        return run(Map.of(), command);
    }

    /** {@code settings}: of its environment. */
    static Measured run(Map<String, String> settings, String... command) throws IOException, InterruptedException {
        ProcessBuilder program =
                new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        program.environment().putAll(settings);
        long begun = System.nanoTime();
        Process process = program.start();
        long most = 0;
        while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            most = Math.max(most, held(process.pid()));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return new Measured(seconds, most / 1024.0);
    }

    /** The middle one of several by seconds, so that one slow run says nothing. */
    static Measured middle(int times, String... command) throws IOException, InterruptedException {
        List<Measured> all = new ArrayList<>();
        for (int at = 0; at < times; at++) {
            all.add(run(command));
        }
        return middle(all);
    }

    static Measured middle(List<Measured> all) {
        all.sort(java.util.Comparator.comparingDouble(Measured::seconds));
        return all.get(all.size() / 2);
    }

    static long held(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    /** «opora 1.2 s, 140 MB · POI 6.0 s, 900 MB · ratio 0.20 of the time, 0.16 of the memory». */
    static void print(String what, Measured ours, String peer, Measured theirs) {
        System.out.printf(
                Locale.ROOT,
                "%s%n  opora %.2f s, %.0f MB · %s %.2f s, %.0f MB · ratio %.2f of the time, %.2f of the memory%n",
                what,
                ours.seconds(),
                ours.megabytes(),
                peer,
                theirs.seconds(),
                theirs.megabytes(),
                ours.seconds() / theirs.seconds(),
                ours.megabytes() / theirs.megabytes());
    }
}
