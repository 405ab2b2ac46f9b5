package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import opora.programme.timing.Doubt;
import opora.programme.timing.Period;
import opora.programme.timing.Timing;
import opora.programme.timing.WordedTiming;

/** Tells the columns of a table without a heading by what stands in them. */
final class ContentHeading {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");
    private static final Pattern ROLES =
            Pattern.compile(
                    "директор|заместител|учител|педагог|психолог|методист|куратор|координатор|управлени|отдел|администрац|руковод|специалист|школ[аы]|оу\\b|оо\\b|имц|шмо|рмо",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int FEWEST_LINES = 3;
    private static final int SHORTEST_ACTIVITY = 25;
    private static final int LONGEST_TIMING = 100;

    private final Grid grid;
    private final Period period;

    private ContentHeading(Grid grid, Period period) {
        this.grid = grid;
        this.period = period;
    }

    static Optional<Heading> of(Grid grid, Period period) {
        return new ContentHeading(grid, period).find();
    }

    private Optional<Heading> find() {
        int width = grid.width();
        Optional<Integer> timing =
                IntStream.range(0, width).boxed().filter(this::isTiming).findFirst();
        Optional<Integer> activity =
                IntStream.range(0, width)
                        .boxed()
                        .filter(column -> !timing.equals(Optional.of(column)))
                        .filter(column -> length(column) >= SHORTEST_ACTIVITY)
                        .findFirst();
        if (timing.isEmpty() || activity.isEmpty() || cells(timing.get()).size() < FEWEST_LINES) {
            return Optional.empty();
        }
        List<Heading.Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            columns.add(
                    new Heading.Column(
                            column,
                            column + 1,
                            field(column, timing.get(), activity.get(), columns),
                            ""));
        }
        return Optional.of(new Heading(columns, 0, 0, Heading.Origin.CONTENT));
    }

    private Field field(int column, int timing, int activity, List<Heading.Column> before) {
        if (column == timing) {
            return Field.TIMING;
        }
        if (column == activity) {
            return Field.ACTIVITY;
        }
        if (column < activity && share(column, text -> RowNumber.is(text)) >= 0.5) {
            return Field.NUMBER;
        }
        boolean responsible = before.stream().anyMatch(one -> one.field() == Field.RESPONSIBLE);
        if (!responsible && share(column, text -> ROLES.matcher(text).find()) >= 0.5) {
            return Field.RESPONSIBLE;
        }
        boolean result = before.stream().anyMatch(one -> one.field() == Field.RESULT);
        return !result && column > activity && length(column) >= SHORTEST_ACTIVITY
                ? Field.RESULT
                : Field.OTHER;
    }

    private boolean isTiming(int column) {
        return share(column, this::isTiming) >= 0.6
                && share(column, text -> LETTERS.matcher(text).find()) >= 0.5;
    }

    private boolean isTiming(String text) {
        if (text.length() > LONGEST_TIMING) {
            return false;
        }
        WordedTiming read = Timing.read(text, period);
        return read.isUnderstood() && !read.has(Doubt.Kind.PARTLY);
    }

    private double share(int column, Predicate<String> holds) {
        List<String> cells = cells(column);
        return cells.isEmpty() ? 0 : (double) cells.stream().filter(holds).count() / cells.size();
    }

    /** The length in the middle, so that one long cell makes no column of texts. */
    private int length(int column) {
        List<Integer> lengths =
                cells(column).stream()
                        .map(String::length)
                        .sorted(Comparator.naturalOrder())
                        .toList();
        return lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    }

    private List<String> cells(int column) {
        return grid.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.column() == column && cell.columns() == 1)
                .map(Grid.Cell::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}
