package opora.programme.timing.reading;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import opora.programme.timing.Doubt;
import opora.programme.timing.Grain;
import opora.programme.timing.Piece;

/** Reads pieces of the calendar: what stands alone, from one to another, until a day. */
final class CalendarReading {

    private final Tokens tokens;
    private final Notes notes;
    private final Atoms atoms;

    CalendarReading(Tokens tokens, Notes notes) {
        this.tokens = tokens;
        this.notes = notes;
        this.atoms = new Atoms(tokens, notes);
    }

    /** Pieces are empty where an end comes before its beginning; the doubt says so. */
    Optional<Match<List<Piece>>> at(int at) {
        return from(at).or(() -> until(at)).or(() -> plain(at));
    }

    /** «с сентября по май», «начиная с 10.01.2024 до 25.01.2024». */
    private Optional<Match<List<Piece>>> from(int at) {
        int first = tokens.get(at).begins("начиная") ? at + 1 : at;
        if (!tokens.get(first).is("с", "со")) {
            return Optional.empty();
        }
        return atoms.at(first + 1)
                .map(begin -> {
                    Optional<Match<List<Piece>>> range = range(at, begin, "-", "по", "до");
                    if (range.isEmpty() && !isRange(begin)) {
                        onlyItsBeginning(at, begin.next());
                    }
                    return range.orElseGet(() -> alone(begin));
                });
    }

    /** «с 1 по 10 мая» was read as a whole. */
    private static boolean isRange(Match<List<Atom>> match) {
        return match.found().stream().anyMatch(atom -> atom.shape().grain() == Grain.DAYS);
    }

    private void onlyItsBeginning(int from, int to) {
        notes.add(
                Doubt.Kind.PARTLY,
                "«%s»: сказано, с чего начать, но не до какого срока. В календаре только начало; допишите конец."
                        .formatted(tokens.written(from, to)));
    }

    /** «до 25 мая», «не позднее 25.05.2026», «к 1 сентября», «до конца 2026 года». */
    private Optional<Match<List<Piece>>> until(int at) {
        int behind = behindUntil(at);
        if (behind == at) {
            return Optional.empty();
        }
        boolean end = tokens.get(behind).is("конца", "окончания", "завершения", "концу");
        boolean beginning = tokens.get(behind).is("начала", "началу");
        if (end || beginning) {
            return yearEnd(behind)
                    .or(() -> atoms.at(behind + 1))
                    .map(match ->
                            new Match<>(
                                    match.found().stream()
                                            .flatMap(atom ->
                                                    (end
                                                                    ? atom.untilItsEnd()
                                                                    : atom.untilItsBeginning())
                                                            .stream())
                                            .toList(),
                                    match.next()));
        }
        return atoms.at(behind).map(match -> new Match<>(untilIt(at, match), match.next()));
    }

    /** «до конца года»: December; of a school year its own atom. */
    private Optional<Match<List<Atom>>> yearEnd(int at) {
        return tokens.get(at + 1).is("года") && tokens.get(at).begins("кон", "окон", "завер")
                ? Optional.of(
                        new Match<>(
                                List.of(
                                        Atom.months(
                                                Month.JANUARY,
                                                Month.DECEMBER,
                                                Grain.YEARS,
                                                SaidYears.NONE)),
                                at + 2))
                : Optional.empty();
    }

    private int behindUntil(int at) {
        if (tokens.get(at).is("до", "к", "ко")) {
            return at + 1;
        }
        return tokens.get(at).is("не") && tokens.get(at + 1).is("позднее", "позже") ? at + 2 : at;
    }

    private List<Piece> untilIt(int at, Match<List<Atom>> match) {
        if (match.found().isEmpty()) {
            return List.of();
        }
        Atom last = match.found().getLast();
        if (last.shape().grain() == Grain.DAY || last.shape().grain() == Grain.DAYS) {
            return last.untilItsEnd();
        }
        notes.add(
                Doubt.Kind.READ_AS,
                "«%s» понято как «до первого дня». Если срок включён целиком, напишите «до конца …»."
                        .formatted(tokens.written(at, match.next())));
        return last.untilItsBeginning();
    }

    private Optional<Match<List<Piece>>> plain(int at) {
        return atoms.at(at).map(match -> range(at, match, "-").orElseGet(() -> alone(match)));
    }

    private static Match<List<Piece>> alone(Match<List<Atom>> match) {
        return new Match<>(
                match.found().stream().flatMap(atom -> atom.pieces().stream()).toList(),
                match.next());
    }

    private Optional<Match<List<Piece>>> range(int at, Match<List<Atom>> begin, String... signs) {
        if (begin.found().size() != 1 || !tokens.get(begin.next()).is(signs)) {
            return Optional.empty();
        }
        return atoms.at(begin.next() + 1)
                .filter(end -> end.found().size() == 1)
                .map(end -> {
                    List<Piece> pieces = begin.found().getFirst().to(end.found().getFirst());
                    if (pieces.isEmpty()) {
                        backwards(at, end.next());
                    }
                    return new Match<>(pieces, end.next());
                });
    }

    private void backwards(int from, int to) {
        notes.add(
                Doubt.Kind.IMPOSSIBLE,
                "«%s»: конец раньше начала. Исправьте годы.".formatted(tokens.written(from, to)));
    }
}
