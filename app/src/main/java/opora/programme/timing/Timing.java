package opora.programme.timing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import opora.programme.timing.reading.TimingReading;

/** When something is to be done, as far as people say it. What is not said is not guessed: where it depends on others there are no days. */
public sealed interface Timing {

    /** Pieces of the calendar, in the order in which they were named: a day, months of each year, a quarter. */
    record Dated(List<Piece> pieces) implements Timing {

        /** @throws IllegalArgumentException without any piece */
        public Dated {
            pieces = List.copyOf(pieces);
            if (pieces.isEmpty()) {
                throw new IllegalArgumentException("no piece of the calendar");
            }
        }
    }

    /** All the time. */
    record Throughout(Extent extent) implements Timing {}

    /** How people say that they mean all the time. */
    enum Extent {
        /** «весь период» */
        PERIOD,
        /** «в течение года», whatever the number of years */
        YEAR
    }

    /** Again and again; {@code within}: in which days, otherwise all the time. */
    record Every(Frequency frequency, Optional<Timing> within) implements Timing {}

    /** When the plan of somebody says; {@code plan}: «по плану работы отдела»; {@code beside}: what else is said. */
    record ByPlan(String plan, Optional<Timing> beside) implements Timing {}

    /** When it comes to it: «по договору», «по мере необходимости», «после проверки»; {@code beside}: what else is said. */
    record OnOccasion(String occasion, Optional<Timing> beside) implements Timing {}

    /** How long, without a beginning: «1–2 месяца». */
    record Length(int from, int to, Unit unit) implements Timing {}

    /** Nothing was understood. */
    record Unclear() implements Timing {}

    /** Whatever people write is answered; nothing is thrown. */
    static WordedTiming read(String words, Period period) {
        return TimingReading.of(words, period);
    }

    /** The days in which it is to be done, from the earliest on; empty where they depend on others. What has its year is told also where it lies outside the programme. */
    default List<Stretch> windows(Period period) {
        return windows(period, Windows.looked(this, period.foreseen()));
    }

    /** Those of them that meet the days that are asked for: of a programme without an end of any year. */
    default List<Stretch> windows(Period period, Stretch asked) {
        return Windows.of(this, period, asked);
    }

    /** The last day, when the last of it is to be done. Empty where it depends on others, and for what goes on in a programme without an end. */
    default Optional<LocalDate> due(Period period) {
        return period.last().isEmpty() && !Windows.haveAnEnd(this)
                ? Optional.empty()
                : windows(period).stream().map(Stretch::last).max(LocalDate::compareTo);
    }

    /** The end of the days that are under way or come next, seen from this day; looks ten years ahead. Empty also for what goes on without an end. */
    default Optional<LocalDate> due(Period period, LocalDate from) {
        Stretch asked = Period.permanentFrom(from).foreseen();
        return windows(period, asked).stream()
                .map(Stretch::last)
                .filter(end -> period.last().isPresent() || end.isBefore(asked.last()))
                .min(LocalDate::compareTo);
    }

    /** Whether any day of the month is among its days. */
    default boolean isActive(YearMonth month, Period period) {
        return !windows(period, Stretch.of(month)).isEmpty();
    }

    /** Short and in one spelling; read again it means the same. «» when nothing was understood. */
    default String wording() {
        return Wording.of(this);
    }
}
