import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A made-up table of participants with 15 tasks, in the order of its schools as exports have it: the same for the same numbers. */
final class Participants {

    static final int TASKS = 15;
    static final int YEAR = 2023;

    private static final int OF_A_CLASS = 25;

    private Participants() {}

    static String school(int number) {
        return "edu" + (100_000 + number);
    }

    static Path write(Path file, int rows, int schools, String... procedures) throws Exception {
        SplittableRandom random = new SplittableRandom(847);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("year;procedure;school;class;participant;variant;journal_mark;mark;score;");
            out.write(IntStream.rangeClosed(1, TASKS).mapToObj(task -> task + "/2").collect(Collectors.joining(";")) + "\n");
            int ofASchool = rows / schools;
            StringBuilder line = new StringBuilder();
            for (int row = 0; row < rows; row++) {
                int inSchool = row % ofASchool;
                int procedure = (int) ((long) inSchool * procedures.length / ofASchool);
                line.setLength(0);
                line.append(YEAR).append(';').append(procedures[procedure]).append(';').append(school(row / ofASchool));
                line.append(';').append(procedures[procedure].split("-")[1]).append((char) ('A' + inSchool / OF_A_CLASS % 6)).append(';').append(10_000 + inSchool);
                int score = 0;
                StringBuilder tasks = new StringBuilder();
                for (int task = 0; task < TASKS; task++) {
                    int points = random.nextInt(3);
                    score += points;
                    tasks.append(';').append(points);
                }
                int mark = score < 11 ? 2 : score < 16 ? 3 : score < 20 ? 4 : 5;
                line.append(";1;").append(Math.clamp(mark + random.nextInt(3) - 1, 2, 5)).append(';').append(mark).append(';').append(score);
                out.append(line).append(tasks).append('\n');
            }
        }
        return file;
    }
}
