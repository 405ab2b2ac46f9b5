package opora.results.telling;

/** A column of a table. */
public record Head(String title, Unit unit, Where where) {

    /** What its cells hold. */
    public enum Unit {
        WORDS,
        WHOLE,
        TENTHS,
        THOUSANDTHS
    }

    /** Where it is shown: a page puts two numbers of a workbook into one cell. */
    public enum Where {
        EVERYWHERE,
        PAGE,
        BOOK
    }

    static Head words(String title) {
        return new Head(title, Unit.WORDS, Where.EVERYWHERE);
    }

    static Head whole(String title) {
        return new Head(title, Unit.WHOLE, Where.EVERYWHERE);
    }

    static Head tenths(String title) {
        return new Head(title, Unit.TENTHS, Where.EVERYWHERE);
    }

    static Head thousandths(String title) {
        return new Head(title, Unit.THOUSANDTHS, Where.EVERYWHERE);
    }

    Head on(Where place) {
        return new Head(title, unit, place);
    }

    public boolean isNumber() {
        return unit != Unit.WORDS;
    }

    public boolean isOnPage() {
        return where != Where.BOOK;
    }

    public boolean isInBook() {
        return where != Where.PAGE;
    }
}
