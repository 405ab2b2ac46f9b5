package opora.programme.web;

/** A long text where there is place for a short one. */
final class Brief {

    private static final int LONGEST = 80;

    private Brief() {}

    /** Cut at a word, with dots. */
    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < LONGEST / 2 ? LONGEST : end) + "…";
    }
}
