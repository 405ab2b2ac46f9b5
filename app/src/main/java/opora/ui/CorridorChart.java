package opora.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.vocabulary.Numbers;

/**
 * Solvability of the tasks of a paper in a group beside the corridor of ten points around a reference, 1200 × 330 pixels ({@code ui/corridor.jte}).
 *
 * @param bands the corridor, a polygon for every run of tasks that the reference tells
 * @param references its middle, likewise
 * @param lines the group
 * @param points of the group, one per task
 * @param ends names at the right ends of the lines
 * @param label the numbers in words
 */
public record CorridorChart(
        List<String> bands,
        List<String> references,
        List<String> lines,
        List<Point> points,
        List<Grid> grid,
        List<End> ends,
        String caption,
        String label) {

    private static final double FIRST = 81;
    private static final double ROOM = 1036;
    private static final double WIDEST = 74;
    private static final double BASE = 272;
    private static final double ONE = 2.5;
    private static final double HALF_WIDTH = 10;
    private static final double ROOM_FOR_WORDS = 18;
    private static final double ROOM_BETWEEN = 16;

    /** Where the group stands beside the corridor. */
    public enum Place {
        BELOW,
        INSIDE,
        ABOVE,
        NOT_COMPARED
    }

    /** A task as drawn; {@code reference}: percent, empty where the reference does not tell it. */
    public record Task(String number, double percent, Optional<Double> reference, Place place) {}

    /** {@code words}: y of the base line of {@code deviation}, which is «» inside the corridor. */
    public record Point(
            double x, double y, String number, Place place, double words, String deviation) {

        public boolean isOutside() {
            return place == Place.BELOW || place == Place.ABOVE;
        }
    }

    public record Grid(double y, String text) {}

    public record End(double x, double y, String look, String text) {}

    /** {@code subject}, {@code reference}: names of the lines. */
    public static CorridorChart of(List<Task> tasks, String subject, String reference) {
        double step = Math.min(WIDEST, ROOM / Math.max(1, tasks.size() - 1));
        List<Point> points = new ArrayList<>();
        for (int at = 0; at < tasks.size(); at++) {
            points.add(point(tasks.get(at), Pixels.of(FIRST + step * at)));
        }
        List<List<Integer>> runs = runs(tasks);
        return new CorridorChart(
                runs.stream().map(run -> band(run, tasks, points)).toList(),
                runs.stream().map(run -> line(run, tasks, points)).toList(),
                tasks.size() < 2
                        ? List.of()
                        : List.of(
                                points.stream()
                                        .map(point -> point.x() + "," + point.y())
                                        .collect(Collectors.joining(" "))),
                points,
                List.of(20, 40, 60, 80, 100).stream()
                        .map(percent -> new Grid(y(percent), Integer.toString(percent)))
                        .toList(),
                ends(tasks, points, subject, reference),
                "номер задания; подписаны отклонения больше 10 пунктов",
                label(tasks, subject, reference));
    }

    private static Point point(Task task, double x) {
        double y = y(task.percent());
        double deviation = task.reference().map(other -> task.percent() - other).orElse(0.0);
        boolean outside = task.place() == Place.BELOW || task.place() == Place.ABOVE;
        boolean above = task.place() == Place.ABOVE || y + ROOM_FOR_WORDS + 2 >= BASE;
        return new Point(
                x,
                y,
                task.number(),
                task.place(),
                Pixels.of(above ? y - 10 : y + ROOM_FOR_WORDS + 2),
                outside ? signed(deviation) : "");
    }

    /** A deviation that would be rounded to the border itself shows on which side of it it lies. */
    private static String signed(double points) {
        String sign = points > 0 ? "+" : "";
        return sign + Numbers.decimal(points, Math.round(Math.abs(points)) == HALF_WIDTH ? 1 : 0);
    }

    /** Neighbouring tasks that the reference tells. */
    private static List<List<Integer>> runs(List<Task> tasks) {
        List<List<Integer>> runs = new ArrayList<>();
        boolean open = false;
        for (int at = 0; at < tasks.size(); at++) {
            boolean told = tasks.get(at).reference().isPresent();
            if (told && !open) {
                runs.add(new ArrayList<>());
            }
            if (told) {
                runs.getLast().add(at);
            }
            open = told;
        }
        return runs.stream().filter(run -> run.size() > 1).toList();
    }

    private static String band(List<Integer> run, List<Task> tasks, List<Point> points) {
        String upper = edge(run, tasks, points, HALF_WIDTH);
        return upper + " " + edge(run.reversed(), tasks, points, -HALF_WIDTH);
    }

    private static String line(List<Integer> run, List<Task> tasks, List<Point> points) {
        return edge(run, tasks, points, 0);
    }

    private static String edge(
            List<Integer> run, List<Task> tasks, List<Point> points, double off) {
        return run.stream()
                .map(at ->
                        points.get(at).x()
                                + ","
                                + y(
                                        Math.clamp(
                                                tasks.get(at).reference().orElseThrow() + off,
                                                0,
                                                100)))
                .collect(Collectors.joining(" "));
    }

    private static List<End> ends(
            List<Task> tasks, List<Point> points, String subject, String reference) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        double x = points.getLast().x() + 14;
        double own = points.getLast().y() + 4;
        List<End> ends = new ArrayList<>(List.of(new End(x, Pixels.of(own), "t1", subject)));
        tasks.getLast()
                .reference()
                .map(percent -> y(percent) + 4)
                .map(at ->
                        Math.abs(at - own) >= ROOM_BETWEEN
                                ? at
                                : at <= own ? own - ROOM_BETWEEN : own + ROOM_BETWEEN)
                .ifPresent(at -> ends.add(new End(x, Pixels.of(at), "", reference)));
        return ends;
    }

    private static double y(double percent) {
        return Pixels.of(BASE - ONE * percent);
    }

    private static String label(List<Task> tasks, String subject, String reference) {
        return "Решаемость заданий, %%: %s и %s. ".formatted(subject, reference)
                + tasks.stream()
                        .map(task ->
                                "%s: %s и %s"
                                        .formatted(
                                                task.number(),
                                                Numbers.decimal(task.percent(), 0),
                                                task.reference()
                                                        .map(other -> Numbers.decimal(other, 0))
                                                        .orElse("нет")))
                        .collect(Collectors.joining("; "));
    }
}
