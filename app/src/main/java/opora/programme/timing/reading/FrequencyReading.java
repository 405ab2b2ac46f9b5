package opora.programme.timing.reading;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.programme.timing.Frequency;
import opora.programme.timing.Timing;
import opora.programme.timing.Unit;

/** Reads how often and how long: «ежемесячно», «2–3 раза в год», «каждую неделю», «1–2 месяца». */
final class FrequencyReading {

    private static final Map<String, Unit> ADVERBS =
            Map.of(
                    "ежедневно", Unit.DAY,
                    "еженедельно", Unit.WEEK,
                    "ежемесячно", Unit.MONTH,
                    "ежеквартально", Unit.QUARTER,
                    "ежегодно", Unit.YEAR);

    /** «2 квартал» is a quarter of the calendar and no length. */
    private static final Set<Unit> COUNTED = EnumSet.of(Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR);

    private final Tokens tokens;

    FrequencyReading(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Match<Frequency>> at(int at) {
        return adverb(at).or(() -> each(at)).or(() -> times(at));
    }

    private Optional<Match<Frequency>> adverb(int at) {
        return ADVERBS.entrySet().stream()
                .filter(entry -> isSaid(entry.getKey(), tokens.get(at).text()))
                .map(entry -> new Match<>(Frequency.onceIn(entry.getValue()), at + 1))
                .findFirst();
    }

    private static boolean isSaid(String adverb, String word) {
        return adverb.equals(word) || Slip.isBetween(adverb, word) && word.endsWith("о");
    }

    /** «каждый месяц», «каждого года», «текущего года» of a programme of several. */
    private Optional<Match<Frequency>> each(int at) {
        return tokens.get(at).begins("кажд", "текущ")
                ? unit(at + 1).map(unit -> new Match<>(Frequency.onceIn(unit.found()), unit.next()))
                : Optional.empty();
    }

    /** «не реже 1 раза в месяц», «раз в две недели», «дважды в год». */
    private Optional<Match<Frequency>> times(int at) {
        int from = behindAtLeast(at);
        Optional<Match<Numerals.Count>> said = Numerals.count(tokens, from);
        int behind = said.map(Match::next).orElse(from);
        boolean twice = tokens.get(from).is("дважды");
        if (!twice && !tokens.get(behind).is("раз", "раза", "разу", "р")) {
            return Optional.empty();
        }
        int in = twice ? behind : SaidYears.behindDot(tokens, behind + 1);
        Numerals.Count times = said.map(Match::found).orElse(new Numerals.Count(1, 1));
        return tokens.get(in).is("в", "за", "на") ? span(times, in + 1) : Optional.empty();
    }

    private Optional<Match<Frequency>> span(Numerals.Count times, int at) {
        Optional<Match<Numerals.Count>> span = Numerals.count(tokens, at);
        int noun = span.map(Match::next).orElse(at);
        int units = span.map(match -> match.found().to()).orElse(1);
        return unit(noun)
                .map(unit ->
                        new Match<>(
                                new Frequency(times.from(), times.to(), units, unit.found()),
                                unit.next()));
    }

    private int behindAtLeast(int at) {
        return tokens.get(at).is("не") && tokens.get(at + 1).is("реже", "менее", "чаще")
                ? at + 2
                : at;
    }

    /** «1–2 месяца», «10 дней», «месяц» behind «в течение». */
    Optional<Match<Timing.Length>> length(int at) {
        Optional<Match<Numerals.Count>> count = Numerals.count(tokens, at);
        int noun = count.map(Match::next).orElse(at);
        int unitAt = tokens.get(noun).begins("рабоч", "календарн") ? noun + 1 : noun;
        boolean bare = count.isEmpty() && !isBehindDuring(at);
        return bare
                ? Optional.empty()
                : unit(unitAt)
                        .filter(unit -> COUNTED.contains(unit.found()))
                        .map(unit ->
                                new Match<>(
                                        count.map(match -> length(match.found(), unit.found()))
                                                .orElse(new Timing.Length(1, 1, unit.found())),
                                        unit.next()));
    }

    private static Timing.Length length(Numerals.Count count, Unit unit) {
        return new Timing.Length(count.from(), count.to(), unit);
    }

    private boolean isBehindDuring(int at) {
        return tokens.get(at - 1).is("течение", "течении", "протяжении");
    }

    /** A school year is a year too. */
    private Optional<Match<Unit>> unit(int at) {
        int noun = tokens.get(at).begins("учебн") ? at + 1 : at;
        return unit(tokens.get(noun)).map(unit -> new Match<>(unit, noun + 1));
    }

    private static Optional<Unit> unit(Token word) {
        if (word.is("день", "дня", "дней")) {
            return Optional.of(Unit.DAY);
        }
        if (word.begins("недел")) {
            return Optional.of(Unit.WEEK);
        }
        if (word.begins("месяц") || word.is("мес")) {
            return Optional.of(Unit.MONTH);
        }
        if (word.begins("квартал")) {
            return Optional.of(Unit.QUARTER);
        }
        if (word.begins("четверт")) {
            return Optional.of(Unit.SCHOOL_QUARTER);
        }
        if (word.begins("полугод")) {
            return Optional.of(Unit.HALF_YEAR);
        }
        return word.is("год", "года", "году", "лет") ? Optional.of(Unit.YEAR) : Optional.empty();
    }
}
