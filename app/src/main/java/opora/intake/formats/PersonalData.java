package opora.intake.formats;

import java.util.regex.Pattern;

/** Tells columns with names, documents and addresses of people by their headings. Such columns are never read and never quoted. */
public final class PersonalData {

    private static final Pattern SUSPECT =
            Pattern.compile(
                    "фамили|отчеств|(^|\\W)имя(\\W|$)|(^|\\W)ф\\.? ?и\\.? ?о|паспорт|(^|\\W)сери[яи]"
                            + "|документ|^номер$|снилс|полис|рожден|телефон|e-?mail|почт|родител"
                            + "|бланк|document|surname|first.?name|last.?name|second.?name|^namecell$|birth|phone|passport",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalData() {}

    /** {@code heading}: as {@link Heading#plain} gives it. */
    public static boolean isNamedBy(String heading) {
        return SUSPECT.matcher(heading).find();
    }

    /**
     * The text of a cell of a participant as a finding may quote it: with a digit, an error of Excel, or one or two letters; a longer word
     * may be a name that slipped into a wrong column and is not quoted.
     */
    public static String quotable(String text) {
        String stripped = text.strip();
        boolean brief = stripped.length() <= 2 || stripped.startsWith("#");
        return brief || stripped.chars().anyMatch(Character::isDigit) ? stripped : "";
    }
}
