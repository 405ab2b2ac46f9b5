package opora.territory;

/**
 * The one order of everything that changes what is known: acceptances of loads and changes of the territory. Whoever changes something
 * takes the lock first, so that editions are given in the order in which they come to count.
 */
public interface Editions {

    /** Held until the end of the transaction: changes follow one another. */
    void lock();

    /** Higher than any before it; the caller holds the lock. */
    long next();

    /** The last one given, 0 before any; another answer means that something has changed. */
    long newest();
}
