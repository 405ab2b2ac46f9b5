package opora.objectivity;

/**
 * Under which terms a year is screened.
 *
 * @param rate rate of false discoveries held over the whole list, above 0 and at most a half
 * @param reach how many scores below the first score of «3» are looked at, 1 or more; where there are fewer, all of them
 */
public record Terms(double rate, int reach) {

    /** One in ten may be there for nothing; works are lifted over up to three points. */
    public static final Terms USUAL = new Terms(0.10, 3);

    private static final double MOST = 0.5;

    public Terms {
        if (!(rate > 0 && rate <= MOST) || reach < 1) {
            throw new IllegalArgumentException("rate %s, reach %d".formatted(rate, reach));
        }
    }
}
