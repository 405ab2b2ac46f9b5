package opora.programme.timing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days of a timing. */
final class Windows {

    /** Reports of a school year are worked at from its first day on. */
    private static final MonthDay SCHOOL_BEGINS = MonthDay.of(9, 1);

    private static final MonthDay SCHOOL_ENDS = MonthDay.of(5, 31);

    private static final Piece SCHOOL_YEAR =
            new Piece.Yearly(SCHOOL_BEGINS, SCHOOL_ENDS, Grain.SCHOOL_YEARS);

    private Windows() {}

    static List<Stretch> of(Timing timing, Period period, Stretch asked) {
        return switch (timing) {
            case Timing.Dated(List<Piece> pieces) ->
                    pieces.stream()
                            .flatMap(piece -> of(piece, period, asked))
                            .filter(asked::meets)
                            .distinct()
                            .sorted(
                                    Comparator.comparing(Stretch::first)
                                            .thenComparing(Stretch::last))
                            .toList();
            case Timing.Throughout _ -> wholly(period, asked);
            case Timing.Every(Frequency frequency, Optional<Timing> within) ->
                    parted(frequency, around(frequency, within, period, asked)).stream()
                            .filter(asked::meets)
                            .toList();
            case Timing.ByPlan(String _, Optional<Timing> beside) -> named(beside, period, asked);
            case Timing.OnOccasion(String _, Optional<Timing> beside) ->
                    named(beside, period, asked);
            case Timing.Length _, Timing.Unclear _ -> List.of();
        };
    }

    /** Those days and all that have their year. */
    static Stretch looked(Timing timing, Stretch days) {
        return switch (timing) {
            case Timing.Dated(List<Piece> pieces) ->
                    pieces.stream()
                            .flatMap(piece ->
                                    piece instanceof Piece.Once(Stretch own, Grain _)
                                            ? Stream.of(own)
                                            : Stream.empty())
                            .reduce(days, Stretch::with);
            case Timing.Every(Frequency _, Optional<Timing> within) -> looked(within, days);
            case Timing.ByPlan(String _, Optional<Timing> beside) -> looked(beside, days);
            case Timing.OnOccasion(String _, Optional<Timing> beside) -> looked(beside, days);
            case Timing.Throughout _, Timing.Length _, Timing.Unclear _ -> days;
        };
    }

    private static Stretch looked(Optional<Timing> timing, Stretch days) {
        return timing.map(one -> looked(one, days)).orElse(days);
    }

    /** Whether it is over some day, whatever the programme. */
    static boolean haveAnEnd(Timing timing) {
        return switch (timing) {
            case Timing.Dated(List<Piece> pieces) ->
                    pieces.stream().allMatch(Piece.Once.class::isInstance);
            case Timing.Every(Frequency _, Optional<Timing> within) ->
                    within.filter(Windows::haveAnEnd).isPresent();
            case Timing.ByPlan(String _, Optional<Timing> beside) ->
                    beside.filter(Windows::haveAnEnd).isPresent();
            case Timing.OnOccasion(String _, Optional<Timing> beside) ->
                    beside.filter(Windows::haveAnEnd).isPresent();
            case Timing.Throughout _, Timing.Length _, Timing.Unclear _ -> false;
        };
    }

    private static List<Stretch> wholly(Period period, Stretch asked) {
        Stretch all = period.foreseen();
        Stretch upToAsked =
                period.last().isEmpty() && asked.last().isAfter(all.last())
                        ? new Stretch(all.first(), asked.last())
                        : all;
        return upToAsked.meets(asked) ? List.of(upToAsked) : List.of();
    }

    /** How often somebody's plan has it says nothing of the days. */
    private static List<Stretch> named(Optional<Timing> beside, Period period, Stretch asked) {
        return beside.filter(timing -> !(timing instanceof Timing.Every))
                .map(timing -> of(timing, period, asked))
                .orElse(List.of());
    }

    private static Stream<Stretch> of(Piece piece, Period period, Stretch asked) {
        if (piece.grain() == Grain.UNTIL) {
            return until(piece, period, asked);
        }
        return switch (piece) {
            case Piece.Once once -> Stream.of(once.days());
            case Piece.Yearly yearly ->
                    yearly.meeting(asked).stream()
                            .flatMap(stretch -> period.within(stretch).stream());
        };
    }

    /** From the first day of the programme; each year from 1 September before it. */
    private static Stream<Stretch> until(Piece piece, Period period, Stretch asked) {
        return switch (piece) {
            case Piece.Once once -> {
                LocalDate day = once.days().last();
                LocalDate begins = period.first().isBefore(day) ? period.first() : day;
                yield Stream.of(new Stretch(begins, day));
            }
            case Piece.Yearly yearly -> {
                Stretch later = new Stretch(asked.first(), asked.last().plusYears(1));
                yield yearly.meeting(later).stream()
                        .map(Stretch::last)
                        .filter(day -> period.within(new Stretch(day, day)).isPresent())
                        .flatMap(
                                day -> period.within(new Stretch(schoolYearOf(day), day)).stream());
            }
        };
    }

    private static LocalDate schoolYearOf(LocalDate day) {
        LocalDate sameYear = SCHOOL_BEGINS.atYear(day.getYear());
        return day.isBefore(sameYear) ? sameYear.minusYears(1) : sameYear;
    }

    private static List<Stretch> around(
            Frequency frequency, Optional<Timing> within, Period period, Stretch asked) {
        if (within.isPresent()) {
            return of(within.get(), period, asked);
        }
        return frequency.unit() == Unit.SCHOOL_QUARTER
                ? of(new Timing.Dated(List.of(SCHOOL_YEAR)), period, asked)
                : wholly(period, asked);
    }

    /** A month, a week each; undivided where it is once in several of them, or where only the school knows their days. */
    private static List<Stretch> parted(Frequency frequency, List<Stretch> wholes) {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch whole : wholes) {
            LocalDate from = whole.first();
            while (!from.isAfter(whole.last())) {
                LocalDate ends =
                        frequency.span() == 1
                                ? frequency.unit().lastDayAround(from).orElse(whole.last())
                                : whole.last();
                Stretch part = new Stretch(from, ends.isAfter(whole.last()) ? whole.last() : ends);
                parts.add(part);
                from = part.last().plusDays(1);
            }
        }
        return parts;
    }
}
