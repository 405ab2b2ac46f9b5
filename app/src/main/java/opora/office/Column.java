package opora.office;

/**
 * A column of a sheet that is written.
 *
 * @param width in characters
 */
public record Column(String title, int width, Format format) {

    /** How its cells are shown; the number behind stays as it is. */
    public enum Format {
        TEXT,
        /** a text in several lines */
        WRAPPED,
        WHOLE,
        /** a fraction 0–1 as percent with one decimal */
        PERCENT,
        /** three decimals */
        THOUSANDTHS
    }

    public static Column text(String title, int width) {
        return new Column(title, width, Format.TEXT);
    }

    public static Column wrapped(String title, int width) {
        return new Column(title, width, Format.WRAPPED);
    }

    public static Column whole(String title, int width) {
        return new Column(title, width, Format.WHOLE);
    }

    public static Column percent(String title, int width) {
        return new Column(title, width, Format.PERCENT);
    }

    public static Column thousandths(String title, int width) {
        return new Column(title, width, Format.THOUSANDTHS);
    }
}
