package opora.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.vocabulary.Noun;

/**
 * How many participants got each primary score, one bar per score coloured by its mark, with the borders of marks between the scores; 574 ×
 * 262 pixels ({@code ui/scores.jte}).
 *
 * @param end x of the right end of the axis
 * @param caption under the axis
 * @param label the numbers in words
 */
public record ScoreChart(
        double end,
        List<Grid> grid,
        List<Column> columns,
        List<Zone> zones,
        List<Double> borders,
        Caption caption,
        String label) {

    private static final double LEFT = 34;
    private static final double ROOM = 535.5;
    private static final double BASE = 206;
    private static final double HEIGHT = 168;
    private static final double GAP = 3.5;
    private static final int TICKS = 4;
    private static final int LABELLED_UNDER = 200;
    private static final double ROOM_FOR_NUMBER = 14;
    private static final double ROOM_FOR_ZONE = 46;

    /** The lowest scores of the marks 3, 4 and 5. */
    public record Borders(int three, int four, int five) {}

    public record Grid(double y, String text) {}

    /** {@code count} is empty where it is 0 or there is no room; {@code score} where there is none. {@code look}: class of the bar. */
    public record Column(
            double x,
            double y,
            double width,
            double height,
            double middle,
            String look,
            String count,
            String score) {

        /** y of the number above the bar. */
        public double above() {
            return Pixels.of(y - 5);
        }
    }

    public record Zone(double middle, String text) {}

    public record Caption(double middle, String text) {}

    /** What all columns share: pixels per score, width of a bar, pixels per participant, whether bars are labelled. */
    private record Drawing(
            double step, double width, double one, boolean labelled, Optional<Borders> borders) {}

    /** {@code counts[s]} participants with the score s, for every score from 0 to the maximum; no borders where the marks are not known. */
    public static ScoreChart of(int[] counts, Optional<Borders> borders) {
        return of(counts, borders, caption(borders), "первичных");
    }

    /** {@code counts[s]} participants with the test score s, for every score from 0 to 100. */
    public static ScoreChart ofTestScores(int... counts) {
        return of(counts, Optional.empty(), "тестовый балл", "тестовых");
    }

    private static ScoreChart of(
            int[] counts, Optional<Borders> borders, String caption, String scores) {
        int sum = IntStream.of(counts).sum();
        int most = IntStream.of(counts).max().orElse(0);
        int tick = tick(most);
        int top = Math.max(tick, Math.ceilDiv(most, tick) * tick);
        double step = ROOM / counts.length;
        double width = Math.max(step - GAP, step * 0.6);
        boolean labelled = sum < LABELLED_UNDER && step >= ROOM_FOR_NUMBER;
        Drawing drawing = new Drawing(step, width, HEIGHT / top, labelled, borders);
        double end = Pixels.of(LEFT + step * (counts.length - 1) + width + GAP - 2);
        return new ScoreChart(
                end,
                grid(tick, top),
                IntStream.range(0, counts.length)
                        .mapToObj(score -> column(score, counts[score], drawing))
                        .toList(),
                borders.map(at -> zones(counts, at, step, end)).orElse(List.of()),
                borders.map(at -> lines(at, step)).orElse(List.of()),
                new Caption(Pixels.of(LEFT + ROOM / 2), caption),
                label(counts, sum, scores));
    }

    private static Column column(int score, int count, Drawing drawing) {
        double x = LEFT + drawing.step() * score;
        double height = count * drawing.one();
        return new Column(
                Pixels.of(x),
                Pixels.of(BASE - height),
                Pixels.of(drawing.width()),
                Pixels.of(height),
                Pixels.of(x + drawing.width() / 2),
                drawing.borders().map(at -> "m" + mark(score, at)).orElse("bar"),
                count > 0 && drawing.labelled() ? Integer.toString(count) : "",
                score % every(drawing.step()) == 0 ? Integer.toString(score) : "");
    }

    private static List<Grid> grid(int tick, int top) {
        return IntStream.rangeClosed(1, top / tick)
                .map(n -> n * tick)
                .mapToObj(count ->
                        new Grid(Pixels.of(BASE - HEIGHT * count / top), Integer.toString(count)))
                .toList();
    }

    private static List<Zone> zones(int[] counts, Borders at, double step, double end) {
        int[] starts = {0, at.three(), at.four(), at.five(), counts.length};
        List<Zone> zones = new ArrayList<>();
        for (int zone = 0; zone < 4; zone++) {
            double from = border(starts[zone], step);
            double to = zone == 3 ? end : border(starts[zone + 1], step);
            int size = IntStream.range(starts[zone], starts[zone + 1]).map(s -> counts[s]).sum();
            String mark = "«" + (zone + 2) + "»";
            zones.add(
                    new Zone(
                            Pixels.of((from + to) / 2),
                            to - from < ROOM_FOR_ZONE ? mark : mark + " — " + size));
        }
        return zones;
    }

    private static List<Double> lines(Borders at, double step) {
        return IntStream.of(at.three(), at.four(), at.five())
                .mapToObj(score -> Pixels.of(border(score, step)))
                .toList();
    }

    private static double border(int score, double step) {
        return LEFT + step * score - 2;
    }

    private static int mark(int score, Borders at) {
        return score < at.three() ? 2 : score < at.four() ? 3 : score < at.five() ? 4 : 5;
    }

    private static int tick(int most) {
        for (int power = 1; ; power *= 10) {
            for (int of : new int[] {1, 2, 5}) {
                if (of * power * TICKS >= most) {
                    return of * power;
                }
            }
        }
    }

    private static int every(double step) {
        return step >= 18 ? 1 : step >= 10 ? 2 : step >= 7 ? 5 : 10;
    }

    private static String caption(Optional<Borders> borders) {
        return borders.map(at ->
                        "первичный балл; вертикали — границы отметок %d, %d и %d"
                                .formatted(at.three(), at.four(), at.five()))
                .orElse("первичный балл");
    }

    private static String label(int[] counts, int sum, String scores) {
        return "Гистограмма "
                + scores
                + " баллов, "
                + Noun.PARTICIPANT.counted(sum)
                + ". "
                + IntStream.range(0, counts.length)
                        .filter(score -> counts[score] > 0)
                        .mapToObj(score -> score + ": " + counts[score])
                        .collect(Collectors.joining(", "));
    }
}
