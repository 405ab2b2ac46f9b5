package opora.office;

/** One value of a sheet that is written. A text stays a text, also when it begins with «=», «+», «-» or «@». */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    record Text(String text) implements Cell {}

    record Number(double value) implements Cell {}

    record Empty() implements Cell {}

    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static Cell of(long number) {
        return new Number(number);
    }

    /** @throws IllegalArgumentException for a number that a cell cannot hold */
    static Cell of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("a cell holds no " + number);
        }
        return new Number(number);
    }
}
