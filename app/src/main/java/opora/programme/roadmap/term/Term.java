package opora.programme.roadmap.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opora.programme.timing.Period;
import opora.programme.timing.Stretch;
import opora.programme.timing.Timing;
import opora.programme.timing.WordedTiming;
import opora.vocabulary.Noun;

/**
 * When an activity is to be done, on the days of its programme.
 *
 * @param windows the stretches of days in which it is to be done; empty where they depend on others
 */
public record Term(WordedTiming worded, Period period, List<Stretch> windows) {

    private static final Noun TIMES = new Noun("раз", "раза", "раз");
    private static final int SEVERAL = 2;

    /** What kind of a term it is, for whoever draws it. */
    public enum Nature {
        DATED,
        /** all the time */
        THROUGHOUT,
        /** no days of its own: by the plan of somebody, by agreement, a length alone */
        DEPENDS,
        /** no term was written, or nobody understands it */
        UNKNOWN
    }

    public Term {
        windows = List.copyOf(windows);
    }

    public static Term of(String words, Period period) {
        return of(Timing.read(words, period), period);
    }

    public static Term of(WordedTiming worded, Period period) {
        return new Term(worded, period, worded.timing().windows(period));
    }

    public Nature nature() {
        return switch (worded.timing()) {
            case Timing.Throughout _ -> Nature.THROUGHOUT;
            case Timing.Unclear _ -> Nature.UNKNOWN;
            case Timing.Length _ -> Nature.DEPENDS;
            case Timing.Dated _, Timing.Every _, Timing.ByPlan _, Timing.OnOccasion _ ->
                    windows.isEmpty() ? Nature.DEPENDS : Nature.DATED;
        };
    }

    public String words() {
        return worded.words().strip();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace('–', '—').replaceAll("\\s+", " ");
    }

    /** «понято: июнь, январь (ежегодно); 4 раза за программу»; «» where the words say the same. */
    public String understood() {
        String told =
                switch (nature()) {
                    case UNKNOWN ->
                            words().isEmpty() ? "срок не назван" : "срок не понят, слова сохранены";
                    case DEPENDS ->
                            worded.timing() instanceof Timing.Length
                                    ? "когда начинать, не сказано"
                                    : "дни зависят от других";
                    case THROUGHOUT, DATED -> worded.timing().wording();
                };
        String times =
                windows.size() < SEVERAL || period.last().isEmpty()
                        ? ""
                        : TIMES.counted(windows.size()) + " за программу";
        String same = plain(told).equals(plain(words())) ? "" : told;
        return same.isEmpty() || times.isEmpty() ? same + times : same + "; " + times;
    }

    /** Whether any of its days is in the month. */
    public boolean isActive(YearMonth month) {
        return worded.timing().isActive(month, period);
    }

    /** The first day and the last one; empty where they depend on others. */
    public Optional<Stretch> span() {
        return windows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Stretch(
                                windows.getFirst().first(),
                                windows.stream()
                                        .map(Stretch::last)
                                        .max(LocalDate::compareTo)
                                        .orElseThrow()));
    }
}
