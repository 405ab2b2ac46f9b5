package opora.programme.timing.reading;

/** A slip of the pen: one letter is wrong, missing or too many, or two neighbours have changed places. */
final class Slip {

    private Slip() {}

    /** Whether exactly one slip leads from the right word to the written one. */
    static boolean isBetween(String right, String written) {
        int same = 0;
        while (same < Math.min(right.length(), written.length())
                && right.charAt(same) == written.charAt(same)) {
            same++;
        }
        String missing = right.substring(same);
        String instead = written.substring(same);
        return (!missing.isEmpty() && missing.substring(1).equals(instead))
                || (!instead.isEmpty() && instead.substring(1).equals(missing))
                || (!missing.isEmpty()
                        && !instead.isEmpty()
                        && missing.substring(1).equals(instead.substring(1)))
                || areSwapped(missing, instead);
    }

    private static boolean areSwapped(String missing, String instead) {
        return missing.length() >= 2
                && instead.length() == missing.length()
                && missing.charAt(0) == instead.charAt(1)
                && missing.charAt(1) == instead.charAt(0)
                && missing.substring(2).equals(instead.substring(2));
    }
}
