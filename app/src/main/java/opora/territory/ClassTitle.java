package opora.territory;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a class is called: its grade and what tells it from the others of the grade. «5А», «5 а», «05-А», «5"A"» with a Latin letter and «5 А
 * класс» are one title, so that files and the register of classes name the same class.
 *
 * @param grade 1–12
 * @param letter in capitals, «А», «1», «ХИМ-БИО»; «» for the only class of a grade
 */
public record ClassTitle(int grade, String letter) implements Comparable<ClassTitle> {

    private static final int LAST = 12;
    private static final int LONGEST_LETTER = 12;
    private static final Pattern WRITTEN = Pattern.compile("0?(\\d{1,2})(?!\\d)(.*)");
    private static final Pattern LETTER = Pattern.compile("[\\p{Lu}\\d]+(?:-[\\p{Lu}\\d]+)*");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0\\u202f.,/_–—‑−-]+");
    private static final Pattern OUTER = Pattern.compile("^-+|-+$");
    private static final Pattern QUOTES = Pattern.compile("[\"'`«»„“”‘’()\\[\\]]");
    private static final Pattern WORD = Pattern.compile("(?<!\\p{L})КЛ(АСС)?(?![\\p{L}\\d])\\.?");
    private static final Pattern DECIMALS = Pattern.compile("[.,]0+\\s*$");
    private static final String LATIN = "ABCEHKMOPTXYЁ";
    private static final String CYRILLIC = "АВСЕНКМОРТХУЕ";

    public ClassTitle {
        boolean lettered = letter.isEmpty() || LETTER.matcher(letter).matches();
        if (grade < 1 || grade > LAST || !lettered || letter.length() > LONGEST_LETTER) {
            throw new IllegalArgumentException("not a class: " + grade + " " + letter);
        }
    }

    /** Empty for what is no title of a class: no grade first, a grade beyond 12, a sentence. */
    public static Optional<ClassTitle> find(String written) {
        Matcher title = WRITTEN.matcher(bare(written));
        if (!title.matches()) {
            return Optional.empty();
        }
        int grade = Integer.parseInt(title.group(1));
        String hyphened = BETWEEN.matcher(title.group(2)).replaceAll("-");
        String letter = OUTER.matcher(hyphened).replaceAll("");
        boolean known =
                grade >= 1
                        && grade <= LAST
                        && letter.length() <= LONGEST_LETTER
                        && (letter.isEmpty() || LETTER.matcher(letter).matches());
        return known ? Optional.of(new ClassTitle(grade, letter)) : Optional.empty();
    }

    /** As {@link #find}, where many files write the letter alone: «б» in a paper of grade 5 is 5Б. */
    public static Optional<ClassTitle> find(String written, int gradeOfPaper) {
        String letter = bare(written);
        boolean letterFirst = !letter.isEmpty() && Character.isLetter(letter.charAt(0));
        return letterFirst ? find(gradeOfPaper + letter) : find(letter);
    }

    /** In Russian capitals, without quotes and the word «класс» before or behind. */
    private static String bare(String written) {
        String unquoted = QUOTES.matcher(alike(written.toUpperCase(Locale.ROOT))).replaceAll(" ");
        String named = WORD.matcher(unquoted).replaceAll(" ");
        return DECIMALS.matcher(named).replaceFirst("").strip();
    }

    /** What tells one class of a file from another: the title, and for what is none the words themselves. */
    public static String key(String written) {
        if (written.isEmpty()) {
            return "";
        }
        return find(written)
                .map(ClassTitle::text)
                .orElseGet(() -> written.replace(" ", "").toUpperCase(Locale.ROOT));
    }

    /** Latin letters that look like Russian ones become Russian. */
    private static String alike(String capitals) {
        StringBuilder russian = new StringBuilder(capitals.length());
        for (char letter : capitals.toCharArray()) {
            int at = LATIN.indexOf(letter);
            russian.append(at < 0 ? letter : CYRILLIC.charAt(at));
        }
        return russian.toString();
    }

    /** «5А», «5-1», «10 ХИМ-БИО»; reads back as itself. */
    public String text() {
        if (letter.isEmpty()) {
            return Integer.toString(grade);
        }
        if (Character.isDigit(letter.charAt(0))) {
            return grade + "-" + letter;
        }
        return letter.length() <= 2 ? grade + letter : grade + " " + letter;
    }

    /** Of the year after; empty for the last grade there is. */
    public Optional<ClassTitle> next() {
        return grade == LAST ? Optional.empty() : Optional.of(new ClassTitle(grade + 1, letter));
    }

    /** Of the year before; empty for the first grade. */
    public Optional<ClassTitle> previous() {
        return grade == 1 ? Optional.empty() : Optional.of(new ClassTitle(grade - 1, letter));
    }

    /** Whether its pupils leave with a certificate, so that a class of the next grade is another one: after 9, 11 and 12. */
    public boolean isOfLeavers() {
        return grade == 9 || grade >= 11;
    }

    @Override
    public int compareTo(ClassTitle other) {
        return Comparator.comparingInt(ClassTitle::grade)
                .thenComparingInt(title -> title.letter.matches("\\d{1,9}") ? number(title) : -1)
                .thenComparing(ClassTitle::letter)
                .compare(this, other);
    }

    private static int number(ClassTitle title) {
        return Integer.parseInt(title.letter);
    }
}
