package opora.results.formats.exams;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The answers of one participant: «++-+2», a sign per task with a short answer, and «1(2)2(3)», points and maximum per task with a long one. */
final class Answers {

    private static final Pattern LONG = Pattern.compile("(\\d{1,2})\\((\\d{1,2})\\)");
    private static final Pattern SIGNS = Pattern.compile("[+\\-\u2212–—\\dXxХхHН]*");
    private static final int MOST = 200;

    private final String signs;
    private final String[] points = new String[MOST];
    private final int[] maxima = new int[MOST];
    private int count;

    private Answers(String signs) {
        this.signs = signs;
    }

    /** What is no answer, perhaps a name in a shifted row, makes one task with «?», so that no letter of it is quoted. */
    static Answers of(String shortAnswers, String longAnswers) {
        String signs = closedUp(shortAnswers);
        Answers answers = new Answers(SIGNS.matcher(signs).matches() ? signs : "?");
        String rest = closedUp(longAnswers);
        Matcher next = LONG.matcher(rest);
        int at = 0;
        while (answers.count < MOST && next.find() && next.start() == at) {
            answers.add(next.group(1), Integer.parseInt(next.group(2)));
            at = next.end();
        }
        if (at < rest.length() && answers.count < MOST) {
            answers.add("?", 0);
        }
        return answers;
    }

    private static String closedUp(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }

    private void add(String given, int maximum) {
        points[count] = given;
        maxima[count] = maximum;
        count++;
    }

    int shortCount() {
        return signs.length();
    }

    int longCount() {
        return count;
    }

    int longMaximum(int task) {
        return maxima[task];
    }

    /** As the cell of a task would say it: «1» for a plus, «0» for a minus, a digit and anything else as it stands; «» beyond the end. */
    String shortText(int task) {
        if (task >= signs.length()) {
            return "";
        }
        char sign = signs.charAt(task);
        return switch (sign) {
            case '+' -> "1";
            case '-', '\u2212', '–', '—' -> "0";
            default -> String.valueOf(sign);
        };
    }

    /** −1 for a sign that is no points. */
    int shortPoints(int task) {
        String text = shortText(task);
        return text.length() == 1 && Character.isDigit(text.charAt(0))
                ? Character.digit(text.charAt(0), 10)
                : -1;
    }

    String longText(int task) {
        return task < count ? points[task] : "";
    }

    boolean canBeSummed() {
        if (signs.isEmpty() && count == 0) {
            return false;
        }
        for (int task = 0; task < signs.length(); task++) {
            if (shortPoints(task) < 0) {
                return false;
            }
        }
        return count == 0 || !points[count - 1].equals("?");
    }

    /** Only where {@link #canBeSummed}. */
    int sum() {
        int sum = 0;
        for (int task = 0; task < signs.length(); task++) {
            sum += shortPoints(task);
        }
        for (int task = 0; task < count; task++) {
            sum += Integer.parseInt(points[task]);
        }
        return sum;
    }
}
