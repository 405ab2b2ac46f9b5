package opora.ui;

/**
 * How much of a municipality's schools is in the list and at risk, 150 × 14 pixels ({@code ui/listedbar.jte}); the numbers stand in the
 * row beside it.
 *
 * @param listed width of the navy part, pixels
 * @param risk width of the pale part after it, pixels
 */
public record ListedBar(double listed, double risk) {

    private static final double LENGTH = 150;

    /** @throws IllegalArgumentException when the parts exceed the whole; 0 of 0 schools is an empty bar */
    public static ListedBar of(int listed, int risk, int schools) {
        if (listed < 0 || risk < 0 || listed + risk > schools) {
            throw new IllegalArgumentException(
                    listed + " and " + risk + " are not parts of " + schools);
        }
        double one = schools == 0 ? 0 : LENGTH / schools;
        return new ListedBar(Pixels.of(listed * one), Pixels.of(risk * one));
    }
}
