package opora.statistics;

/**
 * What a group had in one year and what the same group had in the next: a step of history from which is learnt what happens within a year.
 *
 * <p>Neither year may be of size 0: a year of which nothing is known is no step, and whoever has one leaves it out and says how many those were. There is nothing computed here, so there are no
 * ties.
 *
 * <p>Source: own; ANCHORS B10 asks for the distribution of real one-year changes.
 *
 * @param group whose step it is, spelled alike in all its years
 */
public record OneYearOn(String group, Share before, Share after) {

    public OneYearOn {
        if (before.isOfNothing() || after.isOfNothing()) {
            throw new IllegalArgumentException("a year of nothing is no step");
        }
    }
}
