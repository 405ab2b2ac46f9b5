package opora.programme.timing.reading;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.timing.Doubt;
import opora.programme.timing.Grain;
import opora.programme.timing.Period;
import opora.programme.timing.Piece;
import opora.programme.timing.Timing;
import opora.vocabulary.Days;

/** Which year is meant where none is said, and whether what is said lies in the programme. */
record YearsOfPieces(Period period, Notes notes) {

    /** Each year is said to be meant, in so many words. */
    List<Piece> everyYear(List<Piece> pieces) {
        pieces.forEach(this::compare);
        if (pieces.stream().allMatch(Piece.Once.class::isInstance)) {
            notes.add(
                    Doubt.Kind.READ_AS,
                    "Сказано «ежегодно», но назван год: в календаре только он. Уберите год, если срок повторяется.");
        }
        return List.copyOf(pieces);
    }

    List<Piece> settled(List<Piece> pieces) {
        List<Piece> withYears = taken(pieces);
        return withYears.stream().map(this::settled).peek(this::compare).toList();
    }

    /** «май, декабрь 2026»: the year of what stands beside. */
    private List<Piece> taken(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>(pieces);
        for (int at = all.size() - 2; at >= 0; at--) {
            if (isOpen(all.get(at)) && all.get(at + 1) instanceof Piece.Once next) {
                all.set(at, before((Piece.Yearly) all.get(at), next));
            }
        }
        for (int at = 1; at < all.size(); at++) {
            if (isOpen(all.get(at)) && all.get(at - 1) instanceof Piece.Once previous) {
                all.set(at, after((Piece.Yearly) all.get(at), previous));
            }
        }
        return all;
    }

    private static boolean isOpen(Piece piece) {
        return piece instanceof Piece.Yearly && piece.grain() != Grain.SCHOOL_YEARS;
    }

    private Piece before(Piece.Yearly open, Piece.Once next) {
        LocalDate begins = next.days().first();
        Piece.Once same = open.in(Year.of(begins.getYear()));
        return told(
                open,
                same.days().first().isAfter(begins)
                        ? open.in(Year.of(begins.getYear() - 1))
                        : same);
    }

    private Piece after(Piece.Yearly open, Piece.Once previous) {
        LocalDate begins = previous.days().first();
        Piece.Once same = open.in(Year.of(begins.getYear()));
        return told(
                open,
                same.days().first().isBefore(begins)
                        ? open.in(Year.of(begins.getYear() + 1))
                        : same);
    }

    private Piece told(Piece.Yearly open, Piece.Once taken) {
        notes.add(
                Doubt.Kind.YEAR_TAKEN,
                "У «%s» год не назван, взят по соседнему сроку: %d. Если другой, допишите его."
                        .formatted(said(open), taken.days().first().getYear()));
        return taken;
    }

    private Piece settled(Piece piece) {
        if (!isOpen(piece)) {
            return piece;
        }
        Piece.Yearly open = (Piece.Yearly) piece;
        Optional<Piece.Once> only = open.only(period);
        if (only.isPresent()) {
            return only.get();
        }
        if (!open.meeting(period.foreseen()).isEmpty()) {
            notes.add(
                    Doubt.Kind.EACH_YEAR,
                    "У «%s» год не назван, а программа не на один год: понято как каждый год. Если один раз, допишите год."
                            .formatted(said(open)));
        }
        return open;
    }

    private void compare(Piece piece) {
        switch (piece) {
            case Piece.Once once -> compare(once);
            case Piece.Yearly yearly -> {
                if (yearly.meeting(period.foreseen()).isEmpty()) {
                    notes.add(
                            Doubt.Kind.NOT_IN_PERIOD,
                            "Срок «%s» не попадает в программу (%s). Проверьте его."
                                    .formatted(said(yearly), days()));
                }
            }
        }
    }

    private void compare(Piece.Once once) {
        if (once.days().last().isBefore(period.first())) {
            notes.add(
                    Doubt.Kind.EARLIER,
                    "Срок «%s» раньше начала программы (%s). Он сохранён; проверьте год."
                            .formatted(said(once), Days.of(period.first())));
        } else if (period.last().filter(end -> end.isBefore(once.days().first())).isPresent()) {
            notes.add(
                    Doubt.Kind.LATER,
                    "Срок «%s» позже конца программы (%s). Он сохранён; проверьте год."
                            .formatted(said(once), Days.of(period.last().orElseThrow())));
        }
    }

    private String days() {
        return "с "
                + Days.of(period.first())
                + period.last().map(end -> " по " + Days.of(end)).orElse("");
    }

    private static String said(Piece piece) {
        return new Timing.Dated(List.of(piece)).wording().replace(" (ежегодно)", "");
    }
}
