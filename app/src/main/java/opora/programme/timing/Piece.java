package opora.programme.timing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A piece of the calendar that a timing names: of one year, or the same of every year. */
public sealed interface Piece {

    Grain grain();

    /** The days of it that meet the stretch; whole, also where they stick out of it. */
    List<Stretch> meeting(Stretch asked);

    /** Of one year, or of several in succession. */
    record Once(Stretch days, Grain grain) implements Piece {

        static Once of(LocalDate first, LocalDate last, Grain grain) {
            return new Once(new Stretch(first, last), grain);
        }

        @Override
        public List<Stretch> meeting(Stretch asked) {
            return days.meets(asked) ? List.of(days) : List.of();
        }
    }

    /** Of every year. What ends before it begins goes on into the next year. */
    record Yearly(MonthDay first, MonthDay last, Grain grain) implements Piece {

        @Override
        public List<Stretch> meeting(Stretch asked) {
            return IntStream.rangeClosed(asked.first().getYear() - 1, asked.last().getYear())
                    .mapToObj(year -> in(Year.of(year)).days())
                    .filter(asked::meets)
                    .toList();
        }

        /** The one that begins in this year. */
        public Once in(Year year) {
            Year end = last.isBefore(first) ? year.plusYears(1) : year;
            return Once.of(first.atYear(year.getValue()), last.atYear(end.getValue()), grain);
        }

        /** The one in the period, where there is exactly one. */
        public Optional<Once> only(Period period) {
            if (period.last().isEmpty()) {
                return Optional.empty();
            }
            List<Stretch> met = meeting(period.foreseen());
            return met.size() == 1
                    ? Optional.of(new Once(met.getFirst(), grain))
                    : Optional.empty();
        }
    }
}
