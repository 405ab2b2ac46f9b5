package opora.results.formats.sheets;

/** How tasks are named that a protocol tells only by their place among the answers. */
public final class AnswerNames {

    public static final String SHORT = "кр.";
    public static final String LONG = "разв.";

    private AnswerNames() {}

    /** Whether a task is named by its place among the answers and not as the paper names it. */
    public static boolean areOf(String number) {
        return number.startsWith(SHORT) || number.startsWith(LONG);
    }
}
