package opora.vocabulary;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An assessment procedure of one subject in one grade; written {@code KIND-GRADE-SUBJECT}, for example {@code VPR-5-RU} (FORMATS.md,
 * "Codes"). For a ВПР moved to autumn the grade is the grade of the paper, not of the pupils. OGE and EGE are the first attempt; where a region keeps the results
 * that all participants have after the retakes, they are OGER and EGER.
 *
 * @param kind VPR, OGE, EGE, OGER, EGER or any other upper-case latin word
 * @param grade 1–11
 * @param subject two or more upper-case latin letters, for example RU, MA, MAB, MAP
 */
public record Procedure(String kind, int grade, String subject) implements Comparable<Procedure> {

    private static final Pattern CODE =
            Pattern.compile("([A-Z][A-Z0-9]*)-(\\d{1,2})-([A-Z][A-Z0-9]*)");
    private static final Pattern SHORT = Pattern.compile("(OGER?|EGER?)-([A-Z][A-Z0-9]*)");
    private static final Map<String, Integer> GRADE_OF_EXAM =
            Map.of("OGE", 9, "OGER", 9, "EGE", 11, "EGER", 11);
    private static final Map<String, String> KINDS =
            Map.of(
                    "VPR",
                    "ВПР",
                    "OGE",
                    "ОГЭ",
                    "EGE",
                    "ЕГЭ",
                    "OGER",
                    "ОГЭ с пересдачами",
                    "EGER",
                    "ЕГЭ с пересдачами");
    private static final Map<String, String> SUBJECTS =
            Map.ofEntries(
                    Map.entry("RU", "русский язык"),
                    Map.entry("MA", "математика"),
                    Map.entry("MAB", "математика базовая"),
                    Map.entry("MAP", "математика профильная"),
                    Map.entry("PH", "физика"),
                    Map.entry("CH", "химия"),
                    Map.entry("IN", "информатика"),
                    Map.entry("BI", "биология"),
                    Map.entry("GE", "география"),
                    Map.entry("HI", "история"),
                    Map.entry("OB", "обществознание"),
                    Map.entry("LI", "литература"),
                    Map.entry("EN", "английский язык"),
                    Map.entry("DE", "немецкий язык"),
                    Map.entry("FR", "французский язык"),
                    Map.entry("ES", "испанский язык"),
                    Map.entry("ZH", "китайский язык"),
                    Map.entry("OM", "окружающий мир"));

    public Procedure {
        if (grade < 1 || grade > 11) {
            throw new IllegalArgumentException("grade 1–11, not " + grade);
        }
        if (!kind.matches("[A-Z][A-Z0-9]*") || !subject.matches("[A-Z][A-Z0-9]*")) {
            throw new IllegalArgumentException(
                    "upper-case latin words, not " + kind + " and " + subject);
        }
    }

    /** Codes of the kinds that have a Russian title. */
    public static Set<String> kinds() {
        return KINDS.keySet();
    }

    /** Codes of the subjects that have a Russian title. */
    public static Set<String> subjects() {
        return SUBJECTS.keySet();
    }

    /** Reads a code in any case, with the short forms {@code OGE-RU} and {@code EGE-MA}; empty when it is not a code. */
    public static Optional<Procedure> find(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        Matcher full = CODE.matcher(code);
        if (full.matches()) {
            int grade = Integer.parseInt(full.group(2));
            return grade < 1 || grade > 11
                    ? Optional.empty()
                    : Optional.of(new Procedure(full.group(1), grade, full.group(3)));
        }
        Matcher brief = SHORT.matcher(code);
        if (brief.matches()) {
            return Optional.of(
                    new Procedure(
                            brief.group(1),
                            GRADE_OF_EXAM.getOrDefault(brief.group(1), 9),
                            brief.group(2)));
        }
        return Optional.empty();
    }

    public static Procedure of(String code) {
        return find(code)
                .orElseThrow(
                        () -> new IllegalArgumentException("not a code of a procedure: " + code));
    }

    public String code() {
        return kind + "-" + grade + "-" + subject;
    }

    public boolean isVpr() {
        return kind.equals("VPR");
    }

    /** Whichever attempt. */
    public boolean isOge() {
        return kind.equals("OGE") || kind.equals("OGER");
    }

    /** Whichever attempt. */
    public boolean isEge() {
        return kind.equals("EGE") || kind.equals("EGER");
    }

    /** Whether it is an exam with the results that stand after the retakes. */
    public boolean isAfterRetakes() {
        return kind.equals("OGER") || kind.equals("EGER");
    }

    /** The same exam with the results after the retakes; what is no exam stays itself. */
    public Procedure afterRetakes() {
        return !isAfterRetakes() && (isOge() || isEge())
                ? new Procedure(kind + "R", grade, subject)
                : this;
    }

    /** The exam as it is held first, whose scale and minimum are those of the retakes; what is no exam stays itself. */
    public Procedure firstAttempt() {
        return isAfterRetakes()
                ? new Procedure(kind.substring(0, kind.length() - 1), grade, subject)
                : this;
    }

    /** «ВПР, русский язык, 5 класс»; «ОГЭ, математика». */
    public String title() {
        String named = kindTitle() + ", " + subjectTitle();
        return isOge() || isEge() ? named : named + ", " + grade + " класс";
    }

    /** «ВПР 2026, русский язык, 5 класс»; «ОГЭ 2026, математика». */
    public String title(AcademicYear year) {
        return kindTitle() + " " + year + title().substring(kindTitle().length());
    }

    /** For tables: «Русский 5», «ОГЭ, математика». */
    public String shortTitle() {
        if (isOge() || isEge()) {
            return title();
        }
        String name = subject.equals("RU") ? "русский" : subjectTitle();
        String capital =
                name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + grade;
        return isVpr() ? capital : kindTitle() + ", " + name + " " + grade;
    }

    public String kindTitle() {
        return KINDS.getOrDefault(kind, kind);
    }

    public String subjectTitle() {
        return SUBJECTS.getOrDefault(subject, subject);
    }

    @Override
    public int compareTo(Procedure other) {
        return Comparator.comparing(Procedure::code).compare(this, other);
    }

    @Override
    public String toString() {
        return code();
    }
}
