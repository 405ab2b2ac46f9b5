package opora.programme.timing.reading;

import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The years that stand behind a month or a quarter: «2022», «2022-2024 гг.», «2022, 2023», «2022/23 учебного года».
 *
 * @param years of school years those in which they begin
 */
record SaidYears(List<Integer> years, Kind kind) {

    enum Kind {
        CALENDAR,
        SCHOOL
    }

    private static final MonthDay SCHOOL_BEGINS = MonthDay.of(9, 1);
    private static final int CENTURY = 100;

    static final SaidYears NONE = new SaidYears(List.of(), Kind.CALENDAR);

    /** The years in which a piece of the calendar begins that stands before them. */
    List<Year> of(MonthDay begins) {
        int later = kind == Kind.SCHOOL && begins.isBefore(SCHOOL_BEGINS) ? 1 : 0;
        return years.stream().map(year -> Year.of(year + later)).toList();
    }

    static Match<SaidYears> at(Tokens tokens, int at) {
        int from = tokens.get(at).is(",") && tokens.get(at + 1).isYear() ? at + 1 : at;
        return school(tokens, from)
                .or(() -> calendar(tokens, from))
                .or(() -> shortened(tokens, from))
                .orElse(new Match<>(NONE, at));
    }

    /** «2022/23», «2022-2023 учебного года». */
    static Optional<Match<SaidYears>> school(Tokens tokens, int at) {
        Token first = tokens.get(at);
        Token second = tokens.get(at + 2);
        boolean follow =
                first.isYear()
                        && (second.number() == first.number() + 1
                                || (second.text().length() == 2
                                        && second.number() == (first.number() + 1) % CENTURY));
        boolean said = tokens.get(at + 3).begins("учебн") || tokens.get(at + 3).is("уч");
        if (!follow || !(tokens.get(at + 1).is("/") || (tokens.get(at + 1).is("-") && said))) {
            return Optional.empty();
        }
        int next = said ? behindDot(tokens, at + 4) : at + 3;
        return Optional.of(
                new Match<>(
                        new SaidYears(List.of(first.number()), Kind.SCHOOL),
                        behindNoun(tokens, next)));
    }

    private static Optional<Match<SaidYears>> calendar(Tokens tokens, int at) {
        if (!tokens.get(at).isYear()) {
            return Optional.empty();
        }
        int first = tokens.get(at).number();
        if (tokens.get(at + 1).is("-") && tokens.get(at + 2).isYear()) {
            List<Integer> all =
                    IntStream.rangeClosed(first, tokens.get(at + 2).number()).boxed().toList();
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(found(all, behindNoun(tokens, at + 3)));
        }
        List<Integer> years = new ArrayList<>(List.of(first));
        int next = at + 1;
        while (tokens.get(next).is(",", "и") && isBareYear(tokens, next + 1)) {
            years.add(tokens.get(next + 1).number());
            next += 2;
        }
        return Optional.of(found(years, behindNoun(tokens, next)));
    }

    /** «22 г.» */
    private static Optional<Match<SaidYears>> shortened(Tokens tokens, int at) {
        Token year = tokens.get(at);
        return year.text().length() == 2 && year.number() >= 0 && isNoun(tokens.get(at + 1))
                ? Optional.of(found(List.of(2000 + year.number()), behindNoun(tokens, at + 1)))
                : Optional.empty();
    }

    /** A year that is no end of a range and no school year of its own. */
    private static boolean isBareYear(Tokens tokens, int at) {
        return tokens.get(at).isYear() && !tokens.get(at + 1).is("/", "-");
    }

    private static Match<SaidYears> found(List<Integer> years, int next) {
        return new Match<>(new SaidYears(years, Kind.CALENDAR), next);
    }

    static boolean isNoun(Token token) {
        return token.is("г", "гг", "год", "года", "году", "годы", "годов", "годах", "годам");
    }

    /** Behind «г.», «годы». */
    static int behindNoun(Tokens tokens, int at) {
        return isNoun(tokens.get(at)) ? behindDot(tokens, at + 1) : at;
    }

    static int behindDot(Tokens tokens, int at) {
        return tokens.get(at).is(".") ? at + 1 : at;
    }
}
