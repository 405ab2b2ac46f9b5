import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A national year: 20 million participants with 15 tasks as one CSV, summed per school and procedure by {@code opora summarise}, by DuckDB and, for the floor,
 * only counted by {@code wc -l}. DuckDB is told the columns and their types and is asked for the same counts and sums of marks, scores and tasks; it looks for no
 * doubles and checks nothing.
 */
final class Nation {

    private static final int ROWS = Integer.getInteger("rows", 20_000_000);
    private static final int SCHOOLS = 25_000;
    private static final int OF_A_CLASS = 25;
    private static final int TASKS = 15;
    private static final String[] PROCEDURES = {"VPR-4-MA", "VPR-5-RU", "VPR-6-RU", "VPR-7-RU", "VPR-8-RU"};

    public static void main(String[] words) throws Exception {
        if (words.length == 2 && words[0].equals("duckdb")) {
            askDuckDb(words[1]);
            return;
        }
        String opora = Path.of(System.getProperty("bench")).resolveSibling("opora").toString();
        Path whole = write(ROWS);
        Path tenth = write(ROWS / 10);
        System.out.printf("%,d participants, %,d MB%n", ROWS, Files.size(whole) >> 20);
        Measured.run("wc", "-l", whole.toString());
        Measured ours = Measured.middle(3, opora, "summarise", whole.toString());
        Measured duckdb = Measured.middle(3, duckDb(whole));
        Measured.print("summarise of a national year", ours, "DuckDB", duckdb);
        Measured.print("the same", ours, "wc -l", Measured.middle(3, "wc", "-l", whole.toString()));
        Measured.print("the same", ours, "a tenth of the participants of the same schools by opora", Measured.middle(3, opora, "summarise", tenth.toString()));
        Files.delete(whole);
        Files.delete(tenth);
    }

    private static Path write(int rows) throws Exception {
        Path file = Files.createTempFile("nation", ".csv");
        SplittableRandom random = new SplittableRandom(847);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("year;procedure;school;class;participant;variant;journal_mark;mark;score;");
            out.write(IntStream.rangeClosed(1, TASKS).mapToObj(task -> task + "/2").collect(Collectors.joining(";")) + "\n");
            int ofASchool = rows / SCHOOLS;
            StringBuilder line = new StringBuilder();
            for (int row = 0; row < rows; row++) {
                int inSchool = row % ofASchool;
                int procedure = inSchool * PROCEDURES.length / ofASchool;
                line.setLength(0);
                line.append("2023;").append(PROCEDURES[procedure]).append(";edu").append(100_000 + row / ofASchool);
                line.append(';').append(4 + procedure).append((char) ('A' + inSchool / OF_A_CLASS % 6)).append(';').append(10_000 + inSchool);
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

    private static String[] duckDb(Path file) {
        String here = System.getProperty("bench");
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "-Dbench=" + here,
            here + "/Nation.java",
            "duckdb",
            file.toString()
        };
    }

    private static void askDuckDb(String file) throws Exception {
        String tasks = IntStream.rangeClosed(1, TASKS).mapToObj(task -> "'t" + task + "': 'UTINYINT'").collect(Collectors.joining(", "));
        String sums = IntStream.rangeClosed(1, TASKS).mapToObj(task -> "sum(t" + task + "), count(t" + task + ")").collect(Collectors.joining(", "));
        String query =
                """
                select year, procedure, school, count(*), count(*) filter (mark = 2), count(*) filter (mark = 3), count(*) filter (mark = 4),
                       count(*) filter (mark = 5), sum(score), min(score), max(score), avg(score), stddev_pop(score),
                       count(*) filter (journal < mark), count(*) filter (journal = mark), count(*) filter (journal > mark), %s
                from read_csv('%s', delim = ';', header = true, quote = '', escape = '', auto_detect = false, columns = {'year': 'USMALLINT', 'procedure': 'VARCHAR',
                       'school': 'VARCHAR', 'class': 'VARCHAR', 'participant': 'VARCHAR', 'variant': 'VARCHAR', 'journal': 'UTINYINT', 'mark': 'UTINYINT',
                       'score': 'UTINYINT', %s})
                group by year, procedure, school"""
                        .formatted(sums, file, tasks);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int groups = 0;
            while (rows.next()) {
                groups++;
            }
            System.out.println(groups);
        }
    }
}
