package opora.programme.timing;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.vocabulary.Days;

/** How timings are written on the screen. */
final class Wording {

    private static final Locale RUSSIAN = Locale.of("ru");
    private static final String TO = " – ";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    private Wording() {}

    static String of(Timing timing) {
        return switch (timing) {
            case Timing.Dated(List<Piece> pieces) -> dated(pieces);
            case Timing.Throughout(Timing.Extent extent) ->
                    extent == Timing.Extent.PERIOD ? "весь период" : "в течение года";
            case Timing.Every(Frequency frequency, Optional<Timing> within) ->
                    with(frequency.wording(), within);
            case Timing.ByPlan(String plan, Optional<Timing> beside) -> with(plan, beside);
            case Timing.OnOccasion(String occasion, Optional<Timing> beside) ->
                    with(occasion, beside);
            case Timing.Length(int from, int to, Unit unit) ->
                    (from == to ? "" : from + "–") + to + " " + counted(to, unit);
            case Timing.Unclear() -> "";
        };
    }

    /** «1 неделя», where «раз в неделю» has another form. */
    private static String counted(int count, Unit unit) {
        String form = unit.form(count);
        return form.equals("неделю") ? "неделя" : form;
    }

    private static String with(String first, Optional<Timing> second) {
        return first + second.map(Wording::of).map(words -> ", " + words).orElse("");
    }

    private static String dated(List<Piece> pieces) {
        String all =
                pieces.stream()
                        .map(piece -> (isOfYears(piece) ? "; " : ", ") + of(piece))
                        .collect(Collectors.joining())
                        .substring(2);
        return pieces.stream().anyMatch(Wording::needsEachYear) ? all + " (ежегодно)" : all;
    }

    /** «май; 2026 год», where «май, 2026 год» is May of that year. */
    private static boolean isOfYears(Piece piece) {
        return piece.grain() == Grain.YEARS || piece.grain() == Grain.SCHOOL_YEARS;
    }

    /** «в течение учебного года» says it itself. */
    private static boolean needsEachYear(Piece piece) {
        return piece instanceof Piece.Yearly && piece.grain() != Grain.SCHOOL_YEARS;
    }

    static String of(Piece piece) {
        return switch (piece) {
            case Piece.Once(Stretch days, Grain grain) -> once(days.first(), days.last(), grain);
            case Piece.Yearly(MonthDay first, MonthDay last, Grain grain) ->
                    yearly(first, last, grain);
        };
    }

    private static String once(LocalDate first, LocalDate last, Grain grain) {
        return switch (grain) {
            case DAY -> Days.of(first);
            case UNTIL -> "до " + Days.of(last);
            case DAYS -> Days.of(first) + TO + Days.of(last);
            case MONTHS -> months(YearMonth.from(first), YearMonth.from(last));
            case QUARTERS ->
                    parts(
                            first,
                            last,
                            quarter(first.getMonth()),
                            quarter(last.getMonth()),
                            "квартал");
            case HALVES ->
                    parts(first, last, half(first.getMonth()), half(last.getMonth()), "полугодие");
            case YEARS ->
                    first.getYear() == last.getYear()
                            ? first.getYear() + " год"
                            : first.getYear() + TO + last.getYear() + " годы";
            case SCHOOL_YEARS -> schoolYears(first.getYear(), last.getYear() - 1);
        };
    }

    private static String yearly(MonthDay first, MonthDay last, Grain grain) {
        return switch (grain) {
            case DAY -> dayAndMonth(first);
            case UNTIL -> "до " + dayAndMonth(last);
            case DAYS -> dayAndMonth(first) + TO + dayAndMonth(last);
            case MONTHS -> ranged(name(first.getMonth()), name(last.getMonth()));
            case QUARTERS ->
                    ranged(quarter(first.getMonth()), quarter(last.getMonth())) + " квартал";
            case HALVES -> ranged(half(first.getMonth()), half(last.getMonth())) + " полугодие";
            case YEARS -> "год";
            case SCHOOL_YEARS -> "в течение учебного года";
        };
    }

    private static String months(YearMonth first, YearMonth last) {
        String end = name(last.getMonth()) + " " + last.getYear();
        if (first.equals(last)) {
            return end;
        }
        String year = first.getYear() == last.getYear() ? "" : " " + first.getYear();
        return name(first.getMonth()) + year + TO + end;
    }

    private static String parts(
            LocalDate first, LocalDate last, String firstPart, String lastPart, String noun) {
        String end = " " + noun + " " + last.getYear();
        return first.getYear() == last.getYear()
                ? ranged(firstPart, lastPart) + end
                : firstPart + " " + noun + " " + first.getYear() + TO + lastPart + end;
    }

    private static String schoolYears(int first, int last) {
        return first == last
                ? schoolYear(first) + " учебный год"
                : schoolYear(first) + TO + schoolYear(last) + " учебные годы";
    }

    private static String schoolYear(int begins) {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }

    private static String ranged(String first, String last) {
        return first.equals(last) ? first : first + TO + last;
    }

    private static String quarter(Month month) {
        return ROMAN.get((month.getValue() - 1) / 3);
    }

    private static String half(Month month) {
        return ROMAN.get((month.getValue() - 1) / 6);
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
    }

    private static String dayAndMonth(MonthDay day) {
        return day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, RUSSIAN);
    }
}
