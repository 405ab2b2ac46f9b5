package opora.programme.timing;

/** What is doubtful about a timing; {@code message} is Russian and says what to do. The timing is kept all the same. */
public record Doubt(Kind kind, String message) {

    /** What kind of a doubt it is. */
    public enum Kind {
        /** it lies before the programme begins */
        EARLIER,
        /** it lies after the programme ends */
        LATER,
        /** no year is said, and the programme has several: each year is meant */
        EACH_YEAR,
        /** no year is said, and there is no such day in the programme */
        NOT_IN_PERIOD,
        /** no year is said; it was taken from what stands beside */
        YEAR_TAKEN,
        /** read as something that was not written exactly so */
        READ_AS,
        /** a day that no calendar has, an end before its beginning */
        IMPOSSIBLE,
        /** a part of the words was not understood or is not counted */
        PARTLY,
        /** the days cannot be told */
        NO_DAYS,
        /** nothing was understood */
        UNCLEAR
    }
}
