package opora.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What in a free text looks like a pupil: a full name, a number of a document, a day of birth. A day counts beside a name only, or where it is
 * called a day of birth: days of orders and protocols are no trace. Guesses alone: whoever writes is asked back once and has the last word.
 *
 * @param seen in the order of the text, each once
 */
public record PersonalTraces(List<String> seen) {

    private static final String WORD = "(?:[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?|[А-ЯЁ]{2,})";
    private static final String PATRONYMIC =
            "(?:[А-ЯЁ][а-яё]+(?:ич(?:а|у|ем|е)?|(?:вн|ичн)(?:а|ы|е|у|ой))|[А-ЯЁ]+(?:ИЧ|ВНА|ИЧНА))";
    private static final String INITIALS = "[А-ЯЁ]\\.\\s*[А-ЯЁ]\\.";

    private static final Pattern FULL_NAME =
            whole("%1$s\\s+%1$s\\s+%2$s|%1$s\\s+%2$s\\s+%1$s".formatted(WORD, PATRONYMIC));
    private static final Pattern BRIEF_NAME =
            whole("%1$s\\s+%2$s|%3$s\\s*%1$s|%1$s\\s+%3$s".formatted(WORD, PATRONYMIC, INITIALS));
    private static final Pattern DOCUMENT =
            whole(
                    "\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}"
                            + "|(?:\\d{2}\\s\\d{2}|(?!19|20)\\d{4})\\s*№?\\s*(?<=[\\s№])\\d{6}"
                            + "|[IVXLC]{1,5}\\s?-\\s?[А-ЯЁ]{2}\\s*№?\\s*\\d{6}");
    private static final Pattern DAY = whole("(?:[0-3]?\\d)\\.(?:[01]?\\d)\\.((?:19|20)\\d{2})");
    private static final Pattern BIRTHDAY =
            Pattern.compile(
                    "(?:рожд|родил)\\p{L}*[\\s:,]*(\\d{1,2}\\.\\d{1,2}\\.\\d{4})|(\\d{1,2}\\.\\d{1,2}\\.\\d{4})\\s*(?:г\\.?\\s?р|г(?:ода?)?\\.?\\s+рожд)");

    private static final int YOUNGEST = 5;
    private static final int OLDEST = 21;
    private static final String BETWEEN = "|";

    private static Pattern whole(String some) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + some + ")(?![\\p{L}\\d])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** {@code year}: in which the procedure was; a pupil of it was born 5 to 21 years before. */
    public static PersonalTraces of(int year, String... texts) {
        Set<String> seen = new LinkedHashSet<>();
        for (String text : texts) {
            List<String> names = found(FULL_NAME, text);
            seen.addAll(names);
            seen.addAll(found(DOCUMENT, text));
            BIRTHDAY.matcher(text)
                    .results()
                    .map(day -> Optional.ofNullable(day.group(1)).orElseGet(() -> day.group(2)))
                    .forEach(seen::add);
            List<String> days = birthdays(year, text);
            List<String> brief = names.isEmpty() ? found(BRIEF_NAME, text) : List.of();
            if (!days.isEmpty() && !(names.isEmpty() && brief.isEmpty())) {
                seen.addAll(brief);
                seen.addAll(days);
            }
        }
        return new PersonalTraces(new ArrayList<>(seen));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(one -> one.replaceAll("\\s+", " "))
                .toList();
    }

    private static List<String> birthdays(int year, String text) {
        return DAY.matcher(text)
                .results()
                .filter(day -> {
                    int age = year - Integer.parseInt(day.group(1));
                    return age >= YOUNGEST && age <= OLDEST;
                })
                .map(MatchResult::group)
                .toList();
    }

    /** What was asked about by now: with these mistakes of the form, and before. */
    public String asked(String known, Map<String, String> mistakes) {
        return question(known).filter(mistakes::containsValue).isPresent() ? joined() : known;
    }

    /** For the form, so that it is asked once. */
    public String joined() {
        return String.join(BETWEEN, seen);
    }

    /** What to say about it; empty when there is nothing, or all of it stood in the form already: {@code known} as {@link #joined} gave it. */
    public Optional<String> question(String known) {
        if (List.of(known.split(Pattern.quote(BETWEEN))).containsAll(seen)) {
            return Optional.empty();
        }
        return Optional.of(
                "Похоже на сведения об ученике: %s. Уберите их: текст прочтут другие люди, и хранится он годами. Если это не ученик, отправьте ещё раз"
                        .formatted(
                                seen.stream()
                                        .map(one -> "«" + one + "»")
                                        .collect(Collectors.joining(", "))));
    }
}
