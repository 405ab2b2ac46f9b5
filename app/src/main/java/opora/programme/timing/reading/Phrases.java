package opora.programme.timing.reading;

import java.util.Optional;
import java.util.function.Consumer;
import opora.programme.timing.Doubt;

/** Goes through the words from the left, phrase by phrase; what is no phrase is left, none of it lost. */
final class Phrases {

    private final Tokens tokens;
    private final Notes notes;
    private final Gathered gathered = new Gathered();
    private final FrequencyReading frequencies;
    private final WholeReading wholes;
    private final CalendarReading calendar;
    private final DependenceReading dependence;

    private int unknownFrom = -1;

    private Phrases(Tokens tokens, Notes notes) {
        this.tokens = tokens;
        this.notes = notes;
        this.frequencies = new FrequencyReading(tokens);
        this.wholes = new WholeReading(tokens);
        this.calendar = new CalendarReading(tokens, notes);
        this.dependence = new DependenceReading(tokens, this::saysItsOwnDays);
    }

    static Gathered of(Tokens tokens, Notes notes) {
        return new Phrases(tokens, notes).all();
    }

    private Gathered all() {
        int at = 0;
        while (at < tokens.size()) {
            int next = phrase(at);
            if (next > at || isBetween(at)) {
                leave(at);
            } else if (unknownFrom < 0) {
                unknownFrom = at;
            }
            at = Math.max(next, at + 1);
        }
        leave(at);
        return gathered;
    }

    /** The token behind the phrase that begins here; {@code at} where none does. */
    private int phrase(int at) {
        return put(frequencies.at(at), gathered.frequencies::add)
                .or(() -> put(wholes.at(at), gathered.wholes::add))
                .or(() -> put(calendar.at(at), gathered.pieces::addAll))
                .or(() -> put(frequencies.length(at), gathered.lengths::add))
                .or(() -> put(dependence.plan(at), gathered.plans::add))
                .or(() -> put(dependence.occasion(at), gathered.occasions::add))
                .orElse(at);
    }

    private static <T> Optional<Integer> put(Optional<Match<T>> match, Consumer<T> into) {
        match.ifPresent(found -> into.accept(found.found()));
        return match.map(Match::next);
    }

    private boolean saysItsOwnDays(int at) {
        return frequencies.at(at).isPresent()
                || wholes.at(at).isPresent()
                || Months.find(tokens.get(at)).isPresent();
    }

    /** Words and signs that only join what stands around them. */
    private boolean isBetween(int at) {
        Token token = tokens.get(at);
        if (token.is("или", "либо")) {
            notes.add(
                    Doubt.Kind.READ_AS,
                    "Сроки названы через «или»: в календаре все они. Оставьте один, если решено.");
        }
        return !token.text().isEmpty()
                && (token.kind() == Token.Kind.SIGN
                        || SaidYears.isNoun(token)
                        || token.is(
                                "в",
                                "во",
                                "на",
                                "за",
                                "и",
                                "или",
                                "либо",
                                "а",
                                "также",
                                "с",
                                "по",
                                "течение",
                                "течении",
                                "протяжении",
                                "всего",
                                "весь",
                                "срок",
                                "сроки",
                                "период",
                                "месяц",
                                "месяца",
                                "месяцы",
                                "мес"));
    }

    private void leave(int at) {
        if (unknownFrom >= 0) {
            gathered.left.add(tokens.written(unknownFrom, at));
            unknownFrom = -1;
        }
    }
}
