package opora.acceptance.contracts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A table of a million participants with known sums: 30 procedures of three years in 800 schools of two classes each, 16 tasks, every twelfth pupil
 * absent, the first rows once more at the end.
 */
final class MillionParticipants {

    static final int ROWS = 1_000_000;
    static final int DOUBLED = 50;

    private static final int SCHOOLS = 800;
    private static final int ABSENT_EVERY = 12;
    private static final int[] MAXIMA = {1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2};
    private static final List<Integer> YEARS = List.of(2022, 2023, 2024);
    private static final List<String> SUBJECTS = List.of("RU", "MA");

    private final SplittableRandom random = new SplittableRandom(20_240_501);
    private long participants;
    private long absent;
    private long failed;
    private long scores;

    /** Writes the table; the sums are known afterwards. */
    static MillionParticipants write(Path file) throws IOException {
        MillionParticipants table = new MillionParticipants();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            table.write(out);
        }
        return table;
    }

    long participants() {
        return participants;
    }

    long absent() {
        return absent;
    }

    long failed() {
        return failed;
    }

    long scores() {
        return scores;
    }

    private void write(BufferedWriter out) throws IOException {
        out.write("year;procedure;school;class;participant;variant;journal_mark;mark;score");
        for (int task = 0; task < MAXIMA.length; task++) {
            out.write(";" + (task + 1) + "/" + MAXIMA[task]);
        }
        out.write('\n');
        StringBuilder first = new StringBuilder();
        for (int row = 0; row < ROWS - DOUBLED; row++) {
            String line = line(row);
            out.write(line);
            if (row < DOUBLED) {
                first.append(line);
            }
        }
        out.write(first.toString());
    }

    private String line(int row) {
        int group = row % (SCHOOLS * YEARS.size() * SUBJECTS.size() * 5);
        int pupil = row / (SCHOOLS * YEARS.size() * SUBJECTS.size() * 5);
        int school = group % SCHOOLS;
        int procedure = group / SCHOOLS;
        int grade = 4 + procedure % 5;
        String subject = SUBJECTS.get(procedure / 5 % SUBJECTS.size());
        int year = YEARS.get(procedure / (5 * SUBJECTS.size()));
        String who =
                "%d;VPR-%d-%s;edu7%05d;%d%s;%d;"
                        .formatted(
                                year,
                                grade,
                                subject,
                                school,
                                grade,
                                pupil % 2 == 0 ? "А" : "Б",
                                50_000 + pupil);
        if (row % ABSENT_EVERY == ABSENT_EVERY - 1) {
            absent++;
            return who + "отсутствовал;;;" + ";".repeat(MAXIMA.length) + "\n";
        }
        return who + result();
    }

    private String result() {
        StringBuilder tasks = new StringBuilder();
        int score = 0;
        for (int maximum : MAXIMA) {
            int points = random.nextInt(maximum + 1);
            score += points;
            tasks.append(';').append(points == 0 && random.nextInt(9) == 0 ? "X" : points);
        }
        int mark = score < 7 ? 2 : score < 11 ? 3 : score < 15 ? 4 : 5;
        participants++;
        scores += score;
        failed += mark == 2 ? 1 : 0;
        return "1;" + (2 + random.nextInt(4)) + ";" + mark + ";" + score + tasks + "\n";
    }
}
