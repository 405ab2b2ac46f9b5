package opora.overview.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import opora.identification.Runs.Run;
import opora.overview.YearlyRuns;
import opora.vocabulary.Noun;

/**
 * How many schools were listed and at risk, by year: the newest run of each year by one and the same method, so that the years can be
 * compared. 520 × 204 pixels and a table.
 *
 * @param title what it says
 * @param years oldest first, two at least
 */
public record ListsByYear(
        String title,
        String method,
        List<Year> years,
        List<Grid> grid,
        String listed,
        String risk,
        String label) {

    private static final double FIRST = 60;
    private static final double LAST = 404;
    private static final double BASE = 150;
    private static final double HEIGHT = 120;
    private static final double ABOVE = -10;
    private static final double BELOW = 19;
    private static final double CLOSE = 16;
    private static final double TO_BASE_LINE = 4;

    /** Numbers of a year and where they are drawn; {@code listedWords}: y of the base line of the number. */
    public record Year(
            String year,
            long run,
            int listed,
            int risk,
            double x,
            double listedY,
            double riskY,
            double listedWords,
            double riskWords) {}

    public record Grid(double y, int text) {}

    /** y of the base line of the word beside the last point; pushed apart where the points are close. */
    public double listedName() {
        return years.getLast().listedY() + TO_BASE_LINE + apart() * (listedAbove() ? -1 : 1);
    }

    public double riskName() {
        return years.getLast().riskY() + TO_BASE_LINE + apart() * (listedAbove() ? 1 : -1);
    }

    private boolean listedAbove() {
        return years.getLast().listedY() <= years.getLast().riskY();
    }

    private double apart() {
        return Math.abs(years.getLast().listedY() - years.getLast().riskY()) < CLOSE
                ? CLOSE / 2
                : 0;
    }

    /** Empty with fewer than two years by the method of the newest run. */
    static Optional<ListsByYear> of(Lists.Known known) {
        List<Run> byYear = YearlyRuns.of(known.runs()).reversed();
        return byYear.size() < 2
                ? Optional.empty()
                : Optional.of(drawn(byYear, title(byYear, known.newest())));
    }

    private static ListsByYear drawn(List<Run> byYear, String title) {
        int most =
                byYear.stream()
                        .mapToInt(run -> Math.max(run.counts().lowResults(), run.counts().atRisk()))
                        .max()
                        .orElse(0);
        int step = step(most);
        int top = Math.max(step, Math.ceilDiv(most, step) * step);
        List<Year> years = new ArrayList<>();
        for (int at = 0; at < byYear.size(); at++) {
            years.add(year(byYear.get(at), FIRST + (LAST - FIRST) * at / (byYear.size() - 1), top));
        }
        return new ListsByYear(
                title,
                "порог %s\u202f%%"
                        .formatted(
                                byYear.getLast().method().threshold().percent().replace('.', ',')),
                years,
                grid(step, top),
                points(years, Year::listedY),
                points(years, Year::riskY),
                "Школ в перечне по годам: "
                        + said(years, Year::listed)
                        + "; в зоне риска: "
                        + said(years, Year::risk));
    }

    private static Year year(Run run, double x, int top) {
        int listed = run.counts().lowResults();
        int risk = run.counts().atRisk();
        boolean listedOver = listed >= risk;
        return new Year(
                run.year().toString(),
                run.id(),
                listed,
                risk,
                Math.round(x),
                y(listed, top),
                y(risk, top),
                y(listed, top) + (listedOver ? ABOVE : BELOW),
                y(risk, top) + (listedOver ? BELOW : ABOVE));
    }

    private static double y(int count, int top) {
        return Math.round((BASE - HEIGHT * count / top) * 10) / 10.0;
    }

    /** 1, 2, 5, 10, 20, 50 …, so that four lines at most are drawn. */
    private static int step(int most) {
        for (int power = 1; ; power *= 10) {
            for (int of : List.of(1, 2, 5)) {
                if (of * power * 4 >= most) {
                    return of * power;
                }
            }
        }
    }

    private static List<Grid> grid(int step, int top) {
        List<Grid> grid = new ArrayList<>();
        for (int count = step; count <= top; count += step) {
            grid.add(new Grid(y(count, top), count));
        }
        return grid;
    }

    private static String points(List<Year> years, ToDoubleFunction<Year> height) {
        return years.stream()
                .map(year -> Math.round(year.x()) + "," + height.applyAsDouble(year))
                .collect(Collectors.joining(" "));
    }

    private static String said(List<Year> years, ToIntFunction<Year> count) {
        return years.stream()
                .map(year -> year.year() + " — " + count.applyAsInt(year))
                .collect(Collectors.joining(", "));
    }

    /** «Перечень вырос: 51 школа, в 2025 году было 43»; without the verb where the two lists cannot be compared. */
    private static String title(List<Run> byYear, Optional<Lists.Newest> newest) {
        int last = byYear.getLast().counts().lowResults();
        Run before = byYear.get(byYear.size() - 2);
        boolean comparable =
                newest.flatMap(Lists.Newest::yearBefore)
                        .filter(year -> year.list().year().equals(before.year()))
                        .filter(year -> year.against(newest.get().list()).isComparable())
                        .isPresent();
        return "%s: %s, в %s году %d"
                .formatted(
                        comparable
                                ? verb(last - before.counts().lowResults())
                                : "Перечень по годам",
                        Noun.SCHOOL.counted(last),
                        before.year(),
                        before.counts().lowResults());
    }

    private static String verb(int change) {
        if (change == 0) {
            return "В перечне столько же школ";
        }
        return change > 0 ? "Перечень вырос" : "Перечень сократился";
    }
}
