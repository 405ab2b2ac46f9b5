package opora.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Marks against those of the mark book: lower, the same, higher in one bar, 540 × 48 pixels ({@code ui/parts.jte}). */
public record PartsBar(List<Part> parts, List<Name> names, String label) {

    private static final double LENGTH = 540;
    private static final double GAP = 2;
    private static final double ROOM_FOR_WORDS = 150;
    private static final double ROOM_FOR_NUMBER = 34;

    /** {@code text} is «» where there is no room. */
    public record Part(double x, double width, double middle, String look, String text) {}

    /** Under a part too narrow for its name. */
    public record Name(double x, String text) {}

    /** One part, {@code size} in any unit; {@code text}: its number for people. */
    public record Value(String name, double size, String text) {}

    /** At least one size above 0. */
    public static PartsBar of(List<Value> values) {
        double sum = values.stream().mapToDouble(Value::size).sum();
        List<Part> parts = new ArrayList<>();
        List<Name> names = new ArrayList<>();
        double x = 0;
        for (int at = 0; at < values.size(); at++) {
            Value value = values.get(at);
            double length = LENGTH * value.size() / sum;
            if (value.size() > 0) {
                parts.add(part(value, x, length, at == values.size() / 2 ? "bar" : "corr"));
            }
            if (value.size() > 0 && length < ROOM_FOR_WORDS) {
                names.add(new Name(Pixels.of(x), value.name()));
            }
            x += length;
        }
        return new PartsBar(
                List.copyOf(parts),
                names.size() == 1 ? List.copyOf(names) : List.of(),
                values.stream()
                        .map(value -> value.name() + " " + value.text())
                        .collect(Collectors.joining(", ")));
    }

    private static Part part(Value value, double x, double length, String look) {
        return new Part(
                Pixels.of(x),
                Pixels.of(Math.max(1, length - GAP)),
                Pixels.of(x + length / 2),
                look,
                length >= ROOM_FOR_WORDS
                        ? value.name() + " " + value.text()
                        : length >= ROOM_FOR_NUMBER ? value.text() : "");
    }

    /** A name that would run out of the picture on the right is set from its end. */
    public static String anchor(Name name) {
        return name.x() > LENGTH / 2 ? "end" : "start";
    }

    public static double at(Name name) {
        return name.x() > LENGTH / 2 ? LENGTH : name.x();
    }
}
