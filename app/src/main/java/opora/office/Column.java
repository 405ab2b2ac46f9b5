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
        /** a short word, in the middle */
        MARK,
        /** a text in several lines */
        WRAPPED,
        WHOLE,
        /** a fraction 0–1 as percent with one decimal */
        PERCENT,
        /** a chance 0–1 as percent that never shows a certainty that there is not: «>99.9 %» */
        CHANCE,
        /** a chance 0–1 that is right to one percent or so, as whole percent: «>99 %» */
        ROUGH_CHANCE,
        /** as it is, on the right */
        NUMBER,
        /** one decimal */
        TENTHS,
        /** three decimals */
        THOUSANDTHS,
        /** to be filled in by people where nothing stands yet: stays as it is typed, also a day */
        ASKED,
        /** to be filled in by people: a whole number from 0 to 100 */
        ASKED_PERCENT,
        /** to be filled in by people: a whole number that is not negative */
        ASKED_COUNT,
        /** out of sight: what a program needs to know its rows again */
        HIDDEN
    }

    public static Column text(String title, int width) {
        return new Column(title, width, Format.TEXT);
    }

    public static Column mark(String title, int width) {
        return new Column(title, width, Format.MARK);
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

    public static Column chance(String title, int width) {
        return new Column(title, width, Format.CHANCE);
    }

    public static Column roughChance(String title, int width) {
        return new Column(title, width, Format.ROUGH_CHANCE);
    }

    public static Column number(String title, int width) {
        return new Column(title, width, Format.NUMBER);
    }

    public static Column tenths(String title, int width) {
        return new Column(title, width, Format.TENTHS);
    }

    public static Column thousandths(String title, int width) {
        return new Column(title, width, Format.THOUSANDTHS);
    }

    public static Column asked(String title, int width, Format format) {
        return new Column(title, width, format);
    }

    public static Column hidden(String title) {
        return new Column(title, 12, Format.HIDDEN);
    }
}
