import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import opora.identification.CountedResult;
import opora.identification.Explanation;
import opora.identification.Judgement;
import opora.identification.Method;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The list of a country: 40 thousand schools, 8 procedures, 2 years, in memory. Opora judges every school with interval, certainty and margin of every result and tells each
 * verdict in sentences; DuckDB only says which schools are listed, from a table in its memory. Both must name as many.
 */
final class Listing {

    private static final int SCHOOLS = Integer.getInteger("schools", 40_000);
    private static final int TIMES = 5;
    private static final AcademicYear YEAR = new AcademicYear(2026);

    public static void main(String[] words) throws Exception {
        Method method = Method.FEDERAL_847;
        List<CountedResult> results = results(method);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
            load((DuckDBConnection) duckdb, results);
            for (int time = 0; time < TIMES; time++) {
                long begun = System.nanoTime();
                int listed = identify(method, results);
                ours.add((System.nanoTime() - begun) / 1e9);
                begun = System.nanoTime();
                int counted = ask(duckdb);
                theirs.add((System.nanoTime() - begun) / 1e9);
                if (listed != counted) {
                    throw new IllegalStateException(listed + " schools are listed, DuckDB lists " + counted);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "a list of %,d schools × 8 procedures × 2 years with explanations%n  opora first %.2f s, then %.2f s · DuckDB, the list alone, first %.2f s, then %.2f s · ratio %.1f%n",
                SCHOOLS,
                ours.getFirst(),
                middle(ours),
                theirs.getFirst(),
                middle(theirs),
                middle(ours) / middle(theirs));
    }

    private static int identify(Method method, List<CountedResult> results) {
        Judgement.Judged judged = (Judgement.Judged) method.judge(YEAR, List.of(), results);
        int listed = 0;
        int told = 0;
        for (SchoolVerdict verdict : judged.verdicts()) {
            listed += verdict.verdict() instanceof Verdict.LowResults ? 1 : 0;
            told += Explanation.of(verdict, method, YEAR).sentences().size();
        }
        if (told < judged.verdicts().size()) {
            throw new IllegalStateException("a school without a sentence");
        }
        return listed;
    }

    private static List<CountedResult> results(Method method) {
        SplittableRandom random = new SplittableRandom(847);
        List<CountedResult> results = new ArrayList<>();
        for (int school = 0; school < SCHOOLS; school++) {
            int size = 3 + random.nextInt(120);
            double weak = 0.02 + 0.4 * random.nextDouble() * random.nextDouble();
            for (AcademicYear year : List.of(YEAR, YEAR.previous())) {
                for (Procedure procedure : method.procedures()) {
                    int participants = Math.max(1, size - random.nextInt(4));
                    int failed = 0;
                    for (int one = 0; one < participants; one++) {
                        failed += random.nextDouble() < weak ? 1 : 0;
                    }
                    results.add(new CountedResult("edu" + (100_000 + school), year, procedure, participants, Optional.of(failed)));
                }
            }
        }
        return results;
    }

    private static void load(DuckDBConnection duckdb, List<CountedResult> results) throws Exception {
        try (Statement statement = duckdb.createStatement()) {
            statement.execute("create table result (school varchar, year integer, procedure varchar, participants integer, failed integer)");
        }
        try (DuckDBAppender rows = duckdb.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "result")) {
            for (CountedResult one : results) {
                rows.beginRow();
                rows.append(one.school());
                rows.append(one.year().endsIn());
                rows.append(one.procedure().code());
                rows.append(one.participants());
                rows.append(one.failed().orElseThrow());
                rows.endRow();
            }
        }
    }

    private static int ask(Connection duckdb) throws Exception {
        String query =
                """
                select count(*) from (
                    select school, count(*) filter (year = 2026 and 10 * failed >= 3 * participants) as now,
                           count(*) filter (year = 2025 and 10 * failed >= 3 * participants) as before
                    from result group by school)
                where now >= 2 or now >= 1 and before >= 1""";
        try (Statement statement = duckdb.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private static double middle(List<Double> seconds) {
        return seconds.stream().sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }
}
