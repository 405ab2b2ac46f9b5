package opora.results.formats.pupils;

/** Where a line stands in a text that is read in parts: part and line in one number, so that places can be compared. */
final class PlainPlace {

    private final int[] before;

    /** {@code lines}: of each part. */
    PlainPlace(int[] lines) {
        before = new int[lines.length];
        for (int part = 1; part < lines.length; part++) {
            before[part] = Math.addExact(before[part - 1], lines[part - 1]);
        }
    }

    static long of(int part, int line) {
        return ((long) part << Integer.SIZE) | line;
    }

    /** The number of the line as a person sees it. */
    int row(long place) {
        return before[(int) (place >>> Integer.SIZE)] + (int) place;
    }
}
