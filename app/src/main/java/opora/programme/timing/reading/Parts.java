package opora.programme.timing.reading;

import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.programme.timing.Doubt;
import opora.programme.timing.Grain;

/** Reads parts of a year: quarters, half-years, the school year and its ends, seasons. */
final class Parts {

    static final MonthDay SCHOOL_BEGINS = MonthDay.of(9, 1);
    static final MonthDay SCHOOL_ENDS = MonthDay.of(5, 31);

    private static final Locale RUSSIAN = Locale.of("ru");

    private static final Map<String, Month> SEASONS =
            Map.of(
                    "весна", Month.MARCH,
                    "весной", Month.MARCH,
                    "лето", Month.JUNE,
                    "летом", Month.JUNE,
                    "осень", Month.SEPTEMBER,
                    "осенью", Month.SEPTEMBER,
                    "зима", Month.DECEMBER,
                    "зимой", Month.DECEMBER);

    private final Tokens tokens;
    private final Notes notes;

    Parts(Tokens tokens, Notes notes) {
        this.tokens = tokens;
        this.notes = notes;
    }

    Optional<Match<Atom>> at(int at) {
        return numbered(at).or(() -> edge(at)).or(() -> schoolYear(at)).or(() -> season(at));
    }

    /** «I квартал», «2-е полугодие», «I–II квартал». */
    private Optional<Match<Atom>> numbered(int at) {
        Optional<Match<Integer>> first = Numerals.ordinal(tokens, at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int behind = first.get().next();
        Optional<Match<Integer>> second =
                tokens.get(behind).is("-")
                        ? Numerals.ordinal(tokens, behind + 1)
                        : Optional.empty();
        int from = first.get().found();
        int to = second.map(Match::found).orElse(from);
        int noun = second.map(Match::next).orElse(behind);
        if (to < from) {
            return Optional.empty();
        }
        if (tokens.get(noun).begins("квартал") || tokens.get(noun).is("кв")) {
            return Optional.of(quarters(from, to, SaidYears.behindDot(tokens, noun + 1)));
        }
        return tokens.get(noun).begins("полугоди") && to <= 2
                ? Optional.of(halves(from, to, noun + 1))
                : Optional.empty();
    }

    private Match<Atom> quarters(int from, int to, int behind) {
        Match<SaidYears> years = SaidYears.at(tokens, behind);
        return new Match<>(
                Atom.months(
                        Month.of(from * 3 - 2), Month.of(to * 3), Grain.QUARTERS, years.found()),
                years.next());
    }

    /** Of a school year where that is said, otherwise of a calendar year, with a doubt. */
    private Match<Atom> halves(int from, int to, int behind) {
        Match<SaidYears> years = SaidYears.at(tokens, behind);
        boolean school = isSchoolYear(behind);
        if (school || years.found().kind() == SaidYears.Kind.SCHOOL) {
            Month first = from == 1 ? Month.SEPTEMBER : Month.JANUARY;
            Month last = to == 1 ? Month.DECEMBER : Month.MAY;
            return new Match<>(
                    Atom.months(first, last, Grain.MONTHS, years.found()),
                    school ? behind + 2 : years.next());
        }
        notes.add(
                Doubt.Kind.READ_AS,
                "Полугодие понято как календарное: I – январь – июнь, II – июль – декабрь. Если учебное, напишите месяцы.");
        return new Match<>(
                Atom.months(Month.of(from * 6 - 5), Month.of(to * 6), Grain.HALVES, years.found()),
                years.next());
    }

    /** «конец учебного года», «в начале мая», «конец 2022 года» is left to others. */
    private Optional<Match<Atom>> edge(int at) {
        boolean begins = tokens.get(at).begins("начал");
        boolean ends = tokens.get(at).begins("конец", "конц", "окончан", "заверш");
        boolean middle = tokens.get(at).begins("середин");
        if (!begins && !ends && !middle) {
            return Optional.empty();
        }
        if ((begins || ends) && isSchoolYear(at + 1)) {
            Month month = begins ? Month.SEPTEMBER : Month.MAY;
            return Optional.of(whole(at, at + 3, month));
        }
        if ((begins || ends)
                && SaidYears.school(tokens, at + 1).isEmpty()
                && tokens.get(at + 1).is("года")) {
            return Optional.of(whole(at, at + 2, begins ? Month.JANUARY : Month.DECEMBER));
        }
        return Months.find(tokens.get(at + 1)).map(month -> whole(at, at + 2, month));
    }

    private Match<Atom> whole(int at, int behind, Month month) {
        Match<SaidYears> years = SaidYears.at(tokens, behind);
        notes.add(
                Doubt.Kind.READ_AS,
                "«%s»: в календаре весь %s. Если нужны дни, напишите даты."
                        .formatted(tokens.written(at, behind), name(month)));
        return new Match<>(Atom.months(month, month, Grain.MONTHS, years.found()), years.next());
    }

    private Optional<Match<Atom>> schoolYear(int at) {
        return isSchoolYear(at)
                ? Optional.of(
                        new Match<>(
                                Atom.of(
                                        SCHOOL_BEGINS,
                                        SCHOOL_ENDS,
                                        Grain.SCHOOL_YEARS,
                                        SaidYears.NONE),
                                behindSchoolYear(at)))
                : Optional.empty();
    }

    private boolean isSchoolYear(int at) {
        return tokens.get(at).begins("учебн") && SaidYears.isNoun(tokens.get(at + 1))
                || tokens.get(at).is("уч") && tokens.get(at + 1).is(".", "год", "года", "году");
    }

    private int behindSchoolYear(int at) {
        int noun = SaidYears.behindDot(tokens, at + 1);
        return SaidYears.behindNoun(tokens, noun);
    }

    private Optional<Match<Atom>> season(int at) {
        Month first = SEASONS.get(tokens.get(at).text());
        if (first == null) {
            return Optional.empty();
        }
        Month last = first.plus(2);
        Match<SaidYears> years = SaidYears.at(tokens, at + 1);
        notes.add(
                Doubt.Kind.READ_AS,
                "«%s» – это %s – %s. Если нужны другие месяцы, назовите их."
                        .formatted(tokens.written(at, at + 1), name(first), name(last)));
        return Optional.of(
                new Match<>(Atom.months(first, last, Grain.MONTHS, years.found()), years.next()));
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN);
    }
}
