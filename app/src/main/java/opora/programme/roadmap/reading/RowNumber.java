package opora.programme.roadmap.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of rows and of sections: «1.», «1.2.», «IV», «Блок 2». */
final class RowNumber {

    private static final Pattern NUMBER =
            Pattern.compile("№? ?(?:\\d{1,3}(?:[.)]\\d{1,3}){0,3}|[IVXІХ]{1,5})[.)]{0,2}");
    private static final Pattern SECTION =
            Pattern.compile("№? ?(?:\\d{1,2}|[IVXІХ]{1,5})[.)]{0,2}");
    private static final Pattern IN_TITLE =
            Pattern.compile(
                    "(?U)^((?:\\d{1,2}|[IVXІХ]{1,5})(?:[.)]|(?=\\s+\\p{Lu}))|(?:блок|раздел|направление|этап|задача|модуль|стадия|цель)\\s*(?:№\\s*)?(?:\\d{1,2}|[IVXІХ]{1,5})?[.:)]?)\\s*(.+)$",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern MARKED =
            Pattern.compile(
                    "(?U)^(?:блок|раздел|направление|этап|задача|модуль|стадия)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private RowNumber() {}

    static boolean is(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }

    /** Without a second level: «1.», not «1.2». */
    static boolean isOfSection(String text) {
        return SECTION.matcher(text.strip()).matches();
    }

    /** Whether a title says itself that it opens a section. */
    static boolean opensASection(String title) {
        return MARKED.matcher(title.strip()).matches() || splits(title);
    }

    private static boolean splits(String title) {
        Matcher numbered = IN_TITLE.matcher(title.strip());
        return numbered.matches() && Character.isUpperCase(numbered.group(2).charAt(0));
    }

    /** The number in front of a title: «1», «IV»; empty for «Блок», whose word belongs to the title. */
    static Optional<String> find(String title) {
        Matcher numbered = IN_TITLE.matcher(title.strip());
        return numbered.matches() && !Character.isLetter(lowered(numbered.group(1)))
                ? Optional.of(bare(numbered.group(1)))
                : Optional.empty();
    }

    /** A Cyrillic letter begins a word, a Latin one a Roman number. */
    private static char lowered(String mark) {
        char first = Character.toLowerCase(mark.charAt(0));
        return first >= 'а' && first <= 'я' ? first : '1';
    }

    static String withoutNumber(String title) {
        Matcher numbered = IN_TITLE.matcher(title.strip());
        return find(title).isPresent() && numbered.matches()
                ? numbered.group(2).strip()
                : title.strip();
    }

    /** «1.2», without the signs behind. */
    static String bare(String number) {
        return number.strip().replaceFirst("[.):]+$", "").replaceFirst("^№ ?", "");
    }
}
