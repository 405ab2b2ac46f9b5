package opora.programme.roadmap.term;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.programme.timing.Grain;
import opora.programme.timing.Piece;
import opora.programme.timing.Stretch;
import opora.programme.timing.Timing;

/** A term goes to other months. What names days of the calendar is moved; what is words alone is not: nobody knows where it would go. */
public record Moving(Term term) {

    /** What is moved: all of it, or one of its ends. */
    public enum Edge {
        BOTH,
        START,
        END
    }

    private static final Set<Grain> RANGES =
            Set.of(Grain.DAYS, Grain.MONTHS, Grain.QUARTERS, Grain.HALVES, Grain.YEARS);

    /** Why it cannot be dragged, with what to do; empty when it can. */
    public Optional<String> fixed() {
        return switch (term.worded().timing()) {
            case Timing.Dated(List<Piece> pieces) ->
                    once(pieces).isEmpty()
                            ? Optional.of("срок повторяется каждый год: впишите новые месяцы в форме")
                            : Optional.empty();
            case Timing.Throughout _ -> Optional.of("мероприятие идёт весь период: переносить нечего");
            case Timing.Every _ -> Optional.of("мероприятие повторяется: впишите срок в форме");
            case Timing.Length _ ->
                    Optional.of("сказано, сколько времени это займёт, но не когда: впишите срок в форме");
            case Timing.ByPlan _, Timing.OnOccasion _ ->
                    Optional.of("срок зависит от других и дней не называет: впишите его в форме");
            case Timing.Unclear _ -> Optional.of("срок не понят: впишите его в форме");
        };
    }

    /** Whether an end can be moved alone: of one stretch of months or days. */
    public boolean hasEnds() {
        return pieces().filter(all -> all.size() == 1)
                .filter(all -> RANGES.contains(all.getFirst().grain()))
                .isPresent();
    }

    /** The words after it was moved by so many months; empty when it cannot be, or would end before it begins. */
    public Optional<String> moved(Edge edge, int months) {
        if (edge != Edge.BOTH && !hasEnds()) {
            return Optional.empty();
        }
        List<Piece> moved = new ArrayList<>();
        for (Piece.Once one : pieces().orElse(List.of())) {
            LocalDate first = edge == Edge.END ? one.days().first() : first(one, months);
            LocalDate last = edge == Edge.START ? one.days().last() : last(one, months);
            if (last.isBefore(first)) {
                return Optional.empty();
            }
            moved.add(new Piece.Once(new Stretch(first, last), grain(one.grain())));
        }
        return moved.isEmpty() ? Optional.empty() : Optional.of(new Timing.Dated(moved).wording());
    }

    /** «сентябрь – октябрь 2027». */
    public static Optional<String> months(YearMonth from, YearMonth to) {
        return to.isBefore(from)
                ? Optional.empty()
                : Optional.of(
                        new Timing.Dated(
                                        List.of(
                                                new Piece.Once(
                                                        new Stretch(from.atDay(1), to.atEndOfMonth()),
                                                        Grain.MONTHS)))
                                .wording());
    }

    /** Days stay days; quarters and years that are moved by months are months. */
    private static Grain grain(Grain grain) {
        return switch (grain) {
            case DAY, UNTIL, DAYS -> grain;
            case MONTHS, QUARTERS, HALVES, YEARS, SCHOOL_YEARS -> Grain.MONTHS;
        };
    }

    private static LocalDate first(Piece.Once one, int months) {
        return one.days().first().plusMonths(months);
    }

    /** The last day of a month stays the last one. */
    private static LocalDate last(Piece.Once one, int months) {
        LocalDate last = one.days().last();
        return grain(one.grain()) == Grain.MONTHS
                ? YearMonth.from(last).plusMonths(months).atEndOfMonth()
                : last.plusMonths(months);
    }

    private Optional<List<Piece.Once>> pieces() {
        return term.worded().timing() instanceof Timing.Dated(List<Piece> pieces)
                ? once(pieces)
                : Optional.empty();
    }

    /** Each in its year; of what comes every year only where the programme has one of it. */
    private Optional<List<Piece.Once>> once(List<Piece> pieces) {
        List<Piece.Once> all = new ArrayList<>();
        for (Piece piece : pieces) {
            Optional<Piece.Once> one =
                    switch (piece) {
                        case Piece.Once known -> Optional.of(known);
                        case Piece.Yearly yearly -> yearly.only(term.period());
                    };
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(all);
    }
}
