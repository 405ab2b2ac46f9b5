package opora.results.formats.pupils;

/**
 * A set of 64-bit fingerprints in one array: a million participants take 16 MB and no objects. Fingerprints are spread evenly, so two
 * different participants share one with a chance of about 3 in 10⁸ per million rows.
 */
final class SeenCodes {

    private static final int SMALLEST = 1 << 10;

    private long[] slots;
    private int size;
    private boolean zero;

    SeenCodes() {
        this(0);
    }

    /** {@code expected}: how many there will be, about. */
    SeenCodes(int expected) {
        slots = new long[Math.max(SMALLEST, Integer.highestOneBit(expected) * 4)];
    }

    /** Answers whether the fingerprint was not there before. */
    boolean add(long fingerprint) {
        if (fingerprint == 0) {
            boolean fresh = !zero;
            zero = true;
            return fresh;
        }
        if (size * 4L > slots.length * 3L) {
            grow();
        }
        if (!put(slots, fingerprint)) {
            return false;
        }
        size++;
        return true;
    }

    boolean contains(long fingerprint) {
        if (fingerprint == 0) {
            return zero;
        }
        int at = (int) fingerprint & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == fingerprint) {
                return true;
            }
            at = (at + 1) & (slots.length - 1);
        }
        return false;
    }

    boolean isEmpty() {
        return size == 0 && !zero;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long slot : slots) {
            if (slot != 0) {
                put(larger, slot);
            }
        }
        slots = larger;
    }

    private static boolean put(long[] slots, long fingerprint) {
        int at = (int) fingerprint & (slots.length - 1);
        while (slots[at] != 0) {
            if (slots[at] == fingerprint) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = fingerprint;
        return true;
    }
}
