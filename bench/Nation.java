import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A national year: 20 million participants with 15 tasks as one CSV, summed per school and procedure by {@code opora summarise}, by DuckDB and, for the floor,
 * only counted by {@code wc -l}, in turn. DuckDB is told the columns and their types. It is asked twice: for bare sums without the median, nothing checked; and for what
 * {@code summarise} tells: the same columns, no participant twice, every score the sum of its points. What both have written must be the same.
 */
final class Nation {

    private static final int ROWS = Integer.getInteger("rows", 20_000_000);
    private static final int SCHOOLS = 25_000;
    private static final int TIMES = 3;
    private static final double ROUNDED = 0.000_051;
    private static final String[] PROCEDURES = {"VPR-4-MA", "VPR-5-RU", "VPR-6-RU", "VPR-7-RU", "VPR-8-RU"};
    private static final String BARE = "bare";
    private static final String CHECKED = "checked";
    private static final Pattern BEFORE = Pattern.compile(".* (\\d+)M->.*");

    public static void main(String[] words) throws Exception {
        if (words.length == 3) {
            askDuckDb(words[0].equals(CHECKED), words[1], words[2]);
            return;
        }
        Path folder = Files.createTempDirectory("nation");
        Path whole = Participants.write(folder.resolve("whole.csv"), ROWS, SCHOOLS, PROCEDURES);
        Path tenth = Participants.write(folder.resolve("tenth.csv"), ROWS / 10, SCHOOLS, PROCEDURES);
        System.out.printf("%,d participants, %,d MB%n", ROWS, Files.size(whole) >> 20);
        Measured.run("wc", "-l", whole.toString());
        List<Measured> ours = new ArrayList<>();
        List<Measured> bare = new ArrayList<>();
        List<Measured> checked = new ArrayList<>();
        Path log = folder.resolve("gc.log");
        for (int time = 0; time < TIMES; time++) {
            bare.add(Measured.run(duckDb(BARE, whole, folder.resolve("bare.csv"))));
            checked.add(Measured.run(duckDb(CHECKED, whole, folder.resolve("checked.csv"))));
            ours.add(summarise(whole, folder.resolve("opora.csv"), log));
        }
        compare(folder.resolve("opora.csv"), folder.resolve("bare.csv"));
        compare(folder.resolve("opora.csv"), folder.resolve("checked.csv"));
        Measured middle = Measured.middle(ours);
        Measured.print("summarise of a national year", middle, "DuckDB, the same with the same checks", Measured.middle(checked));
        Measured.print("the same", middle, "DuckDB, bare sums", Measured.middle(bare));
        Measured.print("the same", middle, "wc -l", Measured.middle(TIMES, "wc", "-l", whole.toString()));
        int heap = heap(log);
        summarise(tenth, folder.resolve("opora.csv"), log);
        int ofTenth = heap(log);
        System.out.printf(
                Locale.ROOT, "heap, the most: %d MB · of a tenth of the participants of the same schools %d MB · ratio %.2f%n", heap, ofTenth, heap / (double) ofTenth);
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Measured summarise(Path file, Path out, Path log) throws Exception {
        String opora = Path.of(System.getProperty("bench")).resolveSibling("opora").toString();
        Map<String, String> settings = Map.of("OPORA_MEMORY", "512m", "JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + log);
        return Measured.run(settings, opora, "summarise", "--out", out.toString(), file.toString());
    }

    /** Megabytes before a collection, at most. */
    private static int heap(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.map(BEFORE::matcher).filter(line -> line.matches()).mapToInt(line -> Integer.parseInt(line.group(1))).max().orElse(0);
        }
    }

    private static String[] duckDb(String how, Path file, Path out) {
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "Nation",
            how,
            file.toString(),
            out.toString()
        };
    }

    /** Shares of tasks are told in percent of 2 points. Of the ways to find doubles in DuckDB the lists were the quickest, before {@code count(distinct)}. */
    private static void askDuckDb(boolean checked, String file, String out) throws Exception {
        String tasks = each("'t%d': 'UTINYINT'", ", ");
        String shares = each("50.0 * sum(t%1$d) / count(t%1$d) as \"t:%1$d\"", ", ");
        String median = checked ? "median(score)" : "null";
        String right = !checked
                ? ""
                : "having if(count(participant) <> len(list_distinct(list(participant))) or bool_or(score <> %s), error('a wrong row'), true)"
                        .formatted(each("t%d", " + "));
        String query =
                """
                copy (select year, procedure, school, count(*) filter (variant <> 'отсутствовал') as participants, count(*) filter (variant = 'отсутствовал') as absent,
                       count(*) filter (mark = 2) as m2, count(*) filter (mark = 3) as m3, count(*) filter (mark = 4) as m4, count(*) filter (mark = 5) as m5,
                       count(*) filter (mark = 2) as failed, sum(score) as score_sum, min(score) as score_min, max(score) as score_max, avg(score) as score_mean,
                       %s as score_median, stddev_pop(score) as score_sd,
                       count(*) filter (mark < journal) as journal_lower, count(*) filter (journal = mark) as journal_same, count(*) filter (mark > journal) as journal_higher, %s
                from read_csv('%s', delim = ';', header = true, quote = '', escape = '', auto_detect = false, columns = {'year': 'USMALLINT', 'procedure': 'VARCHAR',
                       'school': 'VARCHAR', 'class': 'VARCHAR', 'participant': 'VARCHAR', 'variant': 'VARCHAR', 'journal': 'UTINYINT', 'mark': 'UTINYINT',
                       'score': 'UTINYINT', %s})
                group by year, procedure, school %s) to '%s' (format csv, delimiter ';', header)"""
                        .formatted(median, shares, file, tasks, right, out);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(query);
        }
    }

    private static String each(String column, String between) {
        return IntStream.rangeClosed(1, Participants.TASKS).mapToObj(column::formatted).collect(Collectors.joining(between));
    }

    /** By the place of a row's year, procedure and school; numbers may differ by the rounding to four decimals. */
    private static void compare(Path opora, Path duckdb) throws IOException {
        Map<String, String[]> theirs;
        try (var lines = Files.lines(duckdb)) {
            theirs = lines.map(line -> line.split(";", -1)).collect(Collectors.toMap(Nation::place, cells -> cells));
        }
        try (var lines = Files.lines(opora)) {
            lines.map(line -> line.split(";", -1)).forEach(cells -> same(cells, theirs.remove(place(cells))));
        }
        if (!theirs.isEmpty()) {
            throw new IllegalStateException("only DuckDB tells of " + theirs.keySet());
        }
        System.out.println("both tell the same");
    }

    private static String place(String[] cells) {
        return cells[0] + " " + cells[1] + " " + cells[2];
    }

    private static void same(String[] ours, String[] theirs) {
        if (theirs == null || ours.length != theirs.length) {
            throw new IllegalStateException("DuckDB does not tell of " + place(ours));
        }
        for (int at = 3; at < ours.length; at++) {
            boolean bothTell = !ours[at].isEmpty() && !theirs[at].isEmpty();
            if (bothTell && !ours[at].equals(theirs[at]) && Math.abs(Double.parseDouble(ours[at]) - Double.parseDouble(theirs[at])) > ROUNDED) {
                throw new IllegalStateException(place(ours) + ", column " + (at + 1) + ": " + ours[at] + " and " + theirs[at]);
            }
        }
    }
}
