package opora.results.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.JournalTable;
import opora.results.Outcome.MarkCounts;
import opora.results.Outcome.Result;
import opora.results.Outcome.Source;
import org.jspecify.annotations.Nullable;

/** The columns that an outcome of a school and an outcome of a class have in common, in both directions. */
final class OutcomeRow {

    static final String COLUMNS =
            "participants, failed, failed_percent, absent, marks, scores, tasks, maxima, cells, points, sheet, first_row, last_row, source_rows";
    static final int WIDTH = 14;

    private static final int CELLS = 6;
    private static final int MARKS = 4;

    private OutcomeRow() {}

    static void write(
            PreparedStatement row,
            int from,
            Result result,
            Optional<Integer> absent,
            Optional<MarkCounts> marks,
            int[] scores,
            List<ItemSum> items,
            Source source)
            throws SQLException {
        row.setInt(from, result.participants());
        switch (result) {
            case Result.Counted counted -> {
                row.setInt(from + 1, counted.failed());
                row.setNull(from + 2, Types.VARCHAR);
            }
            case Result.OnlyShares shares -> {
                row.setNull(from + 1, Types.INTEGER);
                row.setString(from + 2, shares.failedPercent());
            }
        }
        row.setObject(from + 3, absent.orElse(null), Types.INTEGER);
        row.setObject(
                from + 4,
                marks.map(m -> new int[] {m.two(), m.three(), m.four(), m.five()}).orElse(null));
        row.setObject(from + 5, scores);
        row.setObject(from + 6, items.stream().map(ItemSum::task).toArray(String[]::new));
        row.setObject(from + 7, items.stream().mapToInt(ItemSum::maximum).toArray());
        row.setObject(from + 8, flat(items.stream().map(ItemSum::cells).toList()));
        row.setObject(from + 9, flat(items.stream().map(ItemSum::points).toList()));
        row.setString(from + 10, source.sheet());
        row.setInt(from + 11, source.firstRow());
        row.setInt(from + 12, source.lastRow());
        row.setInt(from + 13, source.rows());
    }

    private static int[] flat(List<int[]> perTask) {
        int[] all = new int[perTask.size() * CELLS];
        for (int task = 0; task < perTask.size(); task++) {
            System.arraycopy(perTask.get(task), 0, all, task * CELLS, CELLS);
        }
        return all;
    }

    static Result result(ResultSet row) throws SQLException {
        int participants = row.getInt("participants");
        String percent = row.getString("failed_percent");
        return percent == null
                ? new Result.Counted(participants, row.getInt("failed"))
                : new Result.OnlyShares(participants, percent);
    }

    static Optional<Integer> absent(ResultSet row) throws SQLException {
        int absent = row.getInt("absent");
        return row.wasNull() ? Optional.empty() : Optional.of(absent);
    }

    static Optional<MarkCounts> marks(ResultSet row) throws SQLException {
        int[] marks = ints(row.getArray("marks"));
        return marks.length < MARKS
                ? Optional.empty()
                : Optional.of(new MarkCounts(marks[0], marks[1], marks[2], marks[3]));
    }

    static Optional<JournalTable> journal(ResultSet row) throws SQLException {
        int[] flat = ints(row.getArray("journal"));
        if (flat.length == 0) {
            return Optional.empty();
        }
        int[][] pairs = new int[MARKS][MARKS];
        for (int at = 0; at < flat.length; at++) {
            pairs[at / MARKS][at % MARKS] = flat[at];
        }
        return Optional.of(new JournalTable(pairs));
    }

    static int[] scores(ResultSet row) throws SQLException {
        return ints(row.getArray("scores"));
    }

    static List<ItemSum> items(ResultSet row) throws SQLException {
        String[] tasks = (String[]) row.getArray("tasks").getArray();
        int[] maxima = ints(row.getArray("maxima"));
        int[] cells = ints(row.getArray("cells"));
        int[] points = ints(row.getArray("points"));
        List<ItemSum> items = new ArrayList<>();
        for (int task = 0; task < tasks.length; task++) {
            items.add(
                    new ItemSum(
                            tasks[task], maxima[task], ofTask(cells, task), ofTask(points, task)));
        }
        return items;
    }

    private static int[] ofTask(int[] flat, int task) {
        return java.util.Arrays.copyOfRange(flat, task * CELLS, (task + 1) * CELLS);
    }

    static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("sheet"),
                row.getInt("first_row"),
                row.getInt("last_row"),
                row.getInt("source_rows"));
    }

    private static int[] ints(@Nullable Array array) throws SQLException {
        if (array == null) {
            return new int[0];
        }
        Integer[] boxed = (Integer[]) array.getArray();
        int[] plain = new int[boxed.length];
        for (int at = 0; at < boxed.length; at++) {
            plain[at] = boxed[at];
        }
        return plain;
    }
}
