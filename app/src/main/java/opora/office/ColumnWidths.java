package opora.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Widths of columns that make a table of words low: none is narrower than its longest word, the rest is dealt out by how much there is to read. What
 * is known of the letters is only how wide they are on average, so that the same words always come to the same widths.
 */
public final class ColumnWidths {

    /** mm of an average letter of 10 points; capitals and bold ones are wider. */
    private static final double LETTER = 1.95;

    private static final double BOLD = 1.2;

    /** mm between the text of a cell and its frame, both sides. */
    public static final double BESIDE = 3.2;

    private static final int LEAST = 10;
    private static final int LONGEST_WORD = 18;
    private static final int SHORTEST_WORD = 4;

    private static final int MANY = 10;
    private static final double SMALL = 0.75;

    private ColumnWidths() {}

    /**
     * mm, together {@code whole}.
     *
     * @param heads the words above each column
     * @param rows the words of each cell; every row has one per column
     */
    public static List<Integer> of(int whole, List<String> heads, List<List<String>> rows) {
        int inHeads = LONGEST_WORD;
        int inRows = LONGEST_WORD;
        double[] least = least(heads, rows, inHeads, inRows);
        while (sum(least) > whole && inRows > SHORTEST_WORD) {
            if (inHeads > SHORTEST_WORD) {
                inHeads--;
            } else {
                inRows--;
            }
            least = least(heads, rows, inHeads, inRows);
        }
        double[] wish = new double[heads.size()];
        for (int at = 0; at < wish.length; at++) {
            double read = square(heads.get(at));
            for (List<String> row : rows) {
                read += square(row.get(at));
            }
            wish[at] = Math.cbrt(read);
        }
        return rounded(dealt(whole, least, wish), whole);
    }

    /** A table of so many columns is set in smaller letters. */
    public static boolean isDense(int columns) {
        return columns >= MANY;
    }

    /** mm of an average letter in a table of so many columns. */
    public static double letter(int columns) {
        return isDense(columns) ? LETTER * SMALL : LETTER;
    }

    /** What each column needs so that only words of more letters than these are broken. Words of headings are broken first. */
    private static double[] least(
            List<String> heads, List<List<String>> rows, int inHeads, int inRows) {
        double letter = letter(heads.size());
        double[] least = new double[heads.size()];
        for (int at = 0; at < least.length; at++) {
            double letters = Math.min(inHeads, word(heads.get(at))) * BOLD;
            for (List<String> row : rows) {
                letters = Math.max(letters, Math.min(inRows, word(row.get(at))));
            }
            least[at] =
                    Math.max(
                            isDense(heads.size()) ? LEAST * SMALL : LEAST,
                            letters * letter + BESIDE);
        }
        return least;
    }

    private static double square(String text) {
        return (double) text.length() * text.length();
    }

    /** Letters of the longest part that is not broken. */
    private static int word(String text) {
        int longest = 1;
        for (String word : text.split("[\\s\\-–—]+")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }

    /** By wish; whoever would get less than the least gets the least, and the others share what is left. */
    private static double[] dealt(int whole, double[] least, double[] wish) {
        double[] widths = new double[least.length];
        boolean[] settled = new boolean[least.length];
        double left = whole;
        boolean again = true;
        while (again) {
            again = false;
            double wishes = 0;
            for (int at = 0; at < wish.length; at++) {
                wishes += settled[at] ? 0 : wish[at];
            }
            for (int at = 0; at < wish.length && !again; at++) {
                if (!settled[at]) {
                    widths[at] = left * wish[at] / wishes;
                    again = widths[at] < least[at];
                    if (again) {
                        widths[at] = least[at];
                        settled[at] = true;
                        left -= least[at];
                    }
                }
            }
        }
        return widths;
    }

    /** Also narrows all alike where the least of them is too much. */
    private static List<Integer> rounded(double[] widths, int whole) {
        double sum = sum(widths);
        List<Integer> rounded = new ArrayList<>();
        double until = 0;
        int before = 0;
        for (double width : widths) {
            until += width * whole / sum;
            int end = (int) Math.round(until);
            rounded.add(end - before);
            before = end;
        }
        return rounded;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
