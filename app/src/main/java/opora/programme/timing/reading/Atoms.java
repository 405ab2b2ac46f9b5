package opora.programme.timing.reading;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.timing.Doubt;
import opora.programme.timing.Grain;

/** Reads a day, days of a month, a month, a quarter, a year: what pieces of the calendar are put together from. */
final class Atoms {

    private static final int CENTURY = 2000;

    private final Tokens tokens;
    private final Notes notes;
    private final Parts parts;

    Atoms(Tokens tokens, Notes notes) {
        this.tokens = tokens;
        this.notes = notes;
        this.parts = new Parts(tokens, notes);
    }

    /** One, or several days of one month; none where no calendar has such a day, and the doubt says so. */
    Optional<Match<List<Atom>>> at(int at) {
        return numeric(at)
                .or(() -> iso(at))
                .or(() -> daysOfMonth(at))
                .or(() ->
                        parts.at(at)
                                .or(() -> month(at))
                                .or(() -> years(at))
                                .map(match -> one(match.found(), match.next())));
    }

    private static Match<List<Atom>> one(Atom atom, int next) {
        return new Match<>(List.of(atom), next);
    }

    /** «15.06.2026», «15.06.26», «15.06», also with a dot behind. */
    private Optional<Match<List<Atom>>> numeric(int at) {
        if (!isNumbersWith(".", at)) {
            return Optional.empty();
        }
        Token year = tokens.get(at + 4);
        if (tokens.get(at + 3).is(".") && (year.isYear() || year.text().length() == 2)) {
            int whole = year.isYear() ? year.number() : CENTURY + year.number();
            Match<List<Atom>> date = date(at, at + 5, whole, tokens.get(at + 2), tokens.get(at));
            return Optional.of(
                    new Match<>(date.found(), SaidYears.behindNoun(tokens, date.next())));
        }
        return monthDay(tokens.get(at + 2), tokens.get(at))
                .map(day ->
                        one(Atom.day(day, SaidYears.NONE), SaidYears.behindDot(tokens, at + 3)));
    }

    private Optional<Match<List<Atom>>> iso(int at) {
        return tokens.get(at).isYear()
                        && tokens.get(at + 2).text().length() == 2
                        && isNumbersWith("-", at)
                        && isNumbersWith("-", at + 2)
                ? Optional.of(
                        date(
                                at,
                                at + 5,
                                tokens.get(at).number(),
                                tokens.get(at + 2),
                                tokens.get(at + 4)))
                : Optional.empty();
    }

    private boolean isNumbersWith(String sign, int at) {
        return tokens.get(at).number() >= 0
                && tokens.get(at + 1).is(sign)
                && tokens.get(at + 2).number() >= 0;
    }

    private Match<List<Atom>> date(int at, int next, int year, Token month, Token day) {
        try {
            MonthDay found = MonthDay.from(YearMonth.of(year, month.number()).atDay(day.number()));
            return one(
                    new Atom(Atom.day(found, SaidYears.NONE).shape(), List.of(Year.of(year))),
                    next);
        } catch (DateTimeException noSuchDay) {
            return noSuchDay(at, next);
        }
    }

    private Match<List<Atom>> noSuchDay(int from, int to) {
        notes.add(
                Doubt.Kind.IMPOSSIBLE,
                "Такого дня нет: «" + tokens.written(from, to) + "». Исправьте дату.");
        return new Match<>(List.of(), to);
    }

    private static Optional<MonthDay> monthDay(Token month, Token day) {
        try {
            return Optional.of(MonthDay.of(month.number(), day.number()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** «15 июня 2026», «10 и 20 мая», «10–15 мая», «с 1 по 10 мая», the first word already read. */
    private Optional<Match<List<Atom>>> daysOfMonth(int at) {
        List<Integer> days = new ArrayList<>();
        int next = at;
        while (tokens.get(next).number() >= 1 && tokens.get(next).number() <= 31) {
            days.add(tokens.get(next).number());
            next = behindOrdinal(next + 1);
            if (!tokens.get(next).is(",", "и", "-", "по", "до")
                    || tokens.get(next + 1).number() < 1) {
                break;
            }
            next++;
        }
        return days.isEmpty() ? Optional.empty() : withMonth(at, next, days);
    }

    private Optional<Match<List<Atom>>> withMonth(int at, int behind, List<Integer> days) {
        Optional<Match<Month>> month = nameOfMonth(behind);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        Match<SaidYears> years = SaidYears.at(tokens, month.get().next());
        try {
            List<Atom> atoms =
                    days.stream()
                            .map(day -> MonthDay.of(month.get().found(), day))
                            .map(day -> Atom.day(day, years.found()))
                            .toList();
            boolean range =
                    days.size() == 2 && days.get(0) < days.get(1) && hasRangeSign(at, behind);
            return Optional.of(
                    new Match<>(
                            range ? List.of(ranged(atoms, years.found())) : atoms, years.next()));
        } catch (DateTimeException noSuchDay) {
            return Optional.of(noSuchDay(at, years.next()));
        }
    }

    private static Atom ranged(List<Atom> ends, SaidYears years) {
        return Atom.of(
                ends.getFirst().shape().first(), ends.getLast().shape().last(), Grain.DAYS, years);
    }

    private boolean hasRangeSign(int from, int to) {
        for (int at = from; at < to; at++) {
            boolean ordinal = behindOrdinal(at) > at;
            if (tokens.get(at).is("-", "по", "до") && !ordinal) {
                return true;
            }
        }
        return false;
    }

    /** Behind «-го» of «15-го». */
    private int behindOrdinal(int at) {
        return tokens.get(at).is("-") && tokens.get(at + 1).is("го", "е", "ое") ? at + 2 : at;
    }

    private Optional<Match<Atom>> month(int at) {
        return nameOfMonth(at)
                .map(name -> {
                    Match<SaidYears> years = SaidYears.at(tokens, name.next());
                    Month month = name.found();
                    return new Match<>(
                            Atom.months(month, month, Grain.MONTHS, years.found()), years.next());
                });
    }

    private Optional<Match<Month>> nameOfMonth(int at) {
        Optional<Month> exact = Months.find(tokens.get(at));
        if (exact.isEmpty()) {
            Months.guess(tokens.get(at)).ifPresent(month -> slip(at, month));
        }
        return exact.or(() -> Months.guess(tokens.get(at)))
                .map(month -> {
                    int next = SaidYears.behindDot(tokens, at + 1);
                    boolean noun = tokens.get(next).is("месяц", "месяца", "месяце", "мес");
                    return new Match<>(month, noun ? next + 1 : next);
                });
    }

    private void slip(int at, Month month) {
        notes.add(
                Doubt.Kind.READ_AS,
                "«%s» прочитано как «%s». Если это не так, исправьте."
                        .formatted(tokens.written(at, at + 1), Parts.name(month)));
    }

    /** «2022», «2021–2023 гг.», «2022/23 учебный год». */
    private Optional<Match<Atom>> years(int at) {
        Optional<Match<SaidYears>> school = SaidYears.school(tokens, at);
        if (school.isPresent()) {
            return Optional.of(
                    new Match<>(
                            Atom.of(
                                    Parts.SCHOOL_BEGINS,
                                    Parts.SCHOOL_ENDS,
                                    Grain.SCHOOL_YEARS,
                                    school.get().found()),
                            school.get().next()));
        }
        return tokens.get(at).isYear()
                ? Optional.of(
                        new Match<>(
                                Atom.months(
                                        Month.JANUARY,
                                        Month.DECEMBER,
                                        Grain.YEARS,
                                        new SaidYears(
                                                List.of(tokens.get(at).number()),
                                                SaidYears.Kind.CALENDAR)),
                                SaidYears.behindNoun(tokens, at + 1)))
                : Optional.empty();
    }
}
