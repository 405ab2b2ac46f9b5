package opora.programme.diary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.timing.Stretch;

/** Days on which something was done, as people type them: «15.06», «15 июня», «15.06.2027», «12–14 июня», «28 мая — 2 июня 2027». A day without a year is the last one that was. */
public final class DoneDays {

    private static final List<String> MONTHS =
            List.of(
                    "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр",
                    "октябр", "ноябр", "декабр");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY =
            Pattern.compile(
                    "(\\d{1,2})(?:\\s*\\.\\s*(\\d{1,2})|\\s+([а-яё]+))?(?:[\\s.]+(\\d{4}|\\d{2}))?\\s*(?:г\\.?|года?)?\\.?");
    private static final int CENTURY = 2000;

    /** Days; whoever means more has put the ends the wrong way round. */
    private static final int LONGEST = 200;

    private DoneDays() {}

    /** Empty for what is no day and for what comes after today. */
    public static Optional<Stretch> read(String typed, LocalDate today) {
        String words = typed.strip().toLowerCase(Locale.of("ru")).replaceAll("(?U)\\s+", " ");
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return day(
                            number(iso.group(3)),
                            number(iso.group(2)),
                            Optional.of(number(iso.group(1))),
                            today)
                    .map(one -> new Stretch(one, one));
        }
        String[] ends = words.split("\\s*[–—-]\\s*|\\s+по\\s+", -1);
        return switch (ends.length) {
            case 1 -> read(words, Optional.empty(), today).map(one -> new Stretch(one, one));
            case 2 -> {
                Optional<LocalDate> last = read(ends[1], Optional.empty(), today);
                yield last.flatMap(end ->
                        read(ends[0].replaceFirst("^с\\s+", ""), last, end)
                                .filter(first -> first.isAfter(end.minusDays(LONGEST)))
                                .map(first -> new Stretch(first, end)));
            }
            default -> Optional.empty();
        };
    }

    /** {@code like}: the other end, whose month and year hold for what says none. */
    private static Optional<LocalDate> read(
            String words, Optional<LocalDate> like, LocalDate latest) {
        Matcher day = DAY.matcher(words);
        if (!day.matches()) {
            return Optional.empty();
        }
        Optional<Integer> month =
                Optional.ofNullable(day.group(2))
                        .map(DoneDays::number)
                        .or(() -> Optional.ofNullable(day.group(3)).flatMap(DoneDays::month));
        boolean wrong = day.group(3) != null && month.isEmpty();
        Optional<Integer> year =
                Optional.ofNullable(day.group(4))
                        .map(DoneDays::number)
                        .map(one -> one < 100 ? CENTURY + one : one);
        return wrong
                ? Optional.empty()
                : month.or(() -> like.map(LocalDate::getMonthValue))
                        .flatMap(one -> day(number(day.group(1)), one, year, latest));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<Integer> month(String word) {
        for (int at = 0; at < MONTHS.size(); at++) {
            String stem = MONTHS.get(at);
            if (stem.equals("ма")
                    ? word.equals("мая") || word.equals("май")
                    : word.startsWith(stem.substring(0, 3))) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(
            int day, int month, Optional<Integer> year, LocalDate latest) {
        try {
            LocalDate said = LocalDate.of(year.orElse(latest.getYear()), month, day);
            LocalDate settled = year.isEmpty() && said.isAfter(latest) ? said.minusYears(1) : said;
            return settled.isAfter(latest) || settled.getYear() < CENTURY
                    ? Optional.empty()
                    : Optional.of(settled);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
