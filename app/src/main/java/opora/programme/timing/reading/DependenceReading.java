package opora.programme.timing.reading;

import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Reads what depends on others: «по плану работы отдела», «по договору», «после проверки». As it was written, up to the next sign or to what is a timing of its own. */
final class DependenceReading {

    private static final String[] PLANS = {
        "план", "график", "расписани", "циклограм", "календар", "медиаплан"
    };

    private static final String[] OCCASIONS = {
        "договор", "согласовани", "соглашени", "необходимост", "мере", "заявк", "запрос",
        "требовани", "обращени", "факт", "итогам", "результат", "окончани", "завершени",
        "поступлени", "приглашени", "вызов", "желани", "возможност", "усмотрени", "потребност",
        "истечени", "назначени", "предложени", "рекомендаци", "решени", "распоряжени", "приказ",
        "поручени", "отдельн", "индивидуальн"
    };

    /** What is left of a phrase whose end was read as a timing of its own: signs and prepositions. */
    private static final Pattern DANGLING =
            Pattern.compile("(?U)(?:[\\s.:\\-–—]|(?<=\\s)(?:на|в|во|за|и|с|до|к)(?!\\w))+$");

    /** How far behind «по» the plan may be named. */
    private static final int NEAR = 8;

    private final Tokens tokens;

    /** Where something begins that says its own days. */
    private final IntPredicate timing;

    DependenceReading(Tokens tokens, IntPredicate timing) {
        this.tokens = tokens;
        this.timing = timing;
    }

    Optional<Match<String>> plan(int at) {
        int end = end(at, timing);
        boolean opens =
                isBy(at)
                        || isAccordingTo(at)
                        || tokens.get(at).begins("план", "график", "циклограм");
        return opens && hasPlan(at, Math.min(end, at + NEAR))
                ? Optional.of(new Match<>(phrase(at, end), end))
                : Optional.empty();
    }

    Optional<Match<String>> occasion(int at) {
        boolean event = isEvent(at);
        boolean opens =
                event
                        || isAccordingTo(at)
                        || (isBy(at) && tokens.get(at + 1).begins(OCCASIONS))
                        || (tokens.get(at).is("в") && tokens.get(at + 1).begins("рабочем"));
        if (!opens) {
            return Optional.empty();
        }
        int end = event ? end(at, _ -> false) : end(at, timing);
        String phrase = phrase(at, end);
        return phrase.contains(" ") ? Optional.of(new Match<>(phrase, end)) : Optional.empty();
    }

    /** What comes after or with something else; a month in it belongs to it. */
    private boolean isEvent(int at) {
        Token word = tokens.get(at);
        Token next = tokens.get(at + 1);
        return word.is("после", "при", "перед", "накануне")
                || (word.is("по")
                        && next.begins("итогам", "результат", "окончани", "завершени", "истечени"))
                || (word.is("в", "во")
                        && next.is("период", "дни", "время", "случае", "рамках", "каникулы"))
                || (word.is("в", "на") && next.begins("каникул"))
                || (word.is("со", "с") && next.is("дня", "момента", "даты"))
                || (word.is("до")
                        && next.begins("начал", "проведени", "окончани", "завершени", "сдач"));
    }

    private boolean isBy(int at) {
        return tokens.get(at).is("по");
    }

    private boolean isAccordingTo(int at) {
        return tokens.get(at).is("согласно", "соответственно")
                || (tokens.get(at).is("в") && tokens.get(at + 1).begins("соответстви"));
    }

    private boolean hasPlan(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.get(at).begins(PLANS)) {
                return true;
            }
        }
        return false;
    }

    private int end(int from, IntPredicate stop) {
        int at = from + 1;
        while (at < tokens.size() && !tokens.get(at).is(",", ";", "(", ")") && !stop.test(at)) {
            at++;
        }
        return at;
    }

    private String phrase(int from, int to) {
        String written = DANGLING.matcher(tokens.written(from, to)).replaceFirst("");
        return written.isEmpty()
                ? written
                : Character.toLowerCase(written.charAt(0)) + written.substring(1);
    }
}
