package opora.territory;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The login or code by which sources name a school. The portal wrote {@code sch} before the six digits until 2021 and {@code edu} since:
 * both name the same school (METHODOLOGY 5.1), so both have one {@link #key()}.
 */
public record SchoolCode(String text) implements Comparable<SchoolCode> {

    private static final Pattern PORTAL_LOGIN = Pattern.compile("(?:sch|edu)(\\d{6})");

    private static final Pattern WELL_FORMED = Pattern.compile("[\\p{L}\\p{Nd}_.-]{1,20}");

    public SchoolCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a school's code cannot be empty");
        }
    }

    /** What two spellings of one school share: {@code edu799000} for {@code sch799000}; lower case for the rest. */
    public String key() {
        String lower = text.toLowerCase(Locale.ROOT);
        Matcher login = PORTAL_LOGIN.matcher(lower);
        return login.matches() ? "edu" + login.group(1) : lower;
    }

    /** Whether a school may be entered under it: up to 20 letters, digits, hyphens, underscores and dots. */
    public boolean isWellFormed() {
        return WELL_FORMED.matcher(text).matches();
    }

    @Override
    public int compareTo(SchoolCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
