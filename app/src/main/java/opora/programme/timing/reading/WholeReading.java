package opora.programme.timing.reading;

import java.util.Optional;
import opora.programme.timing.Timing.Extent;

/** Reads «весь период», «постоянно», «в течение года»: all the time. */
final class WholeReading {

    private final Tokens tokens;

    WholeReading(Tokens tokens) {
        this.tokens = tokens;
    }

    Optional<Match<Extent>> at(int at) {
        return adverb(at).or(() -> whole(at)).or(() -> course(at));
    }

    private Optional<Match<Extent>> adverb(int at) {
        if (tokens.get(at).begins("постоянн") && tokens.get(at + 1).begins("основ")) {
            return found(Extent.PERIOD, at + 2);
        }
        return tokens.get(at)
                        .is(
                                "постоянно",
                                "систематически",
                                "регулярно",
                                "непрерывно",
                                "круглогодично")
                ? found(Extent.PERIOD, at + 1)
                : Optional.empty();
    }

    /** «весь период», «в течение всего срока реализации программы», «за год». */
    private Optional<Match<Extent>> whole(int at) {
        int next = behindDuring(at);
        boolean during = next > at;
        boolean all = tokens.get(next).is("весь", "всего", "всей", "все", "всему");
        int noun = all ? next + 1 : next;
        if (!during && !all) {
            return Optional.empty();
        }
        Token word = tokens.get(noun);
        if (word.is("период", "периода", "периоду", "срок", "срока", "времени", "время")
                || isProgramme(word)
                || word.begins("реализаци", "действи")) {
            return found(Extent.PERIOD, behindProgramme(noun + 1));
        }
        return word.is("год", "года") && !tokens.get(noun + 1).isYear()
                ? found(Extent.YEAR, noun + 1)
                : Optional.empty();
    }

    /** «в ходе реализации программы», «в период действия программы». */
    private Optional<Match<Extent>> course(int at) {
        boolean course =
                tokens.get(at).is("в", "во")
                        && tokens.get(at + 1).is("ходе", "период", "процессе", "рамках")
                        && tokens.get(at + 2).begins("реализаци", "действи", "исполнени");
        return course && isProgramme(tokens.get(at + 3))
                ? found(Extent.PERIOD, at + 4)
                : Optional.empty();
    }

    /** Behind «в течение»; {@code at} itself where it does not stand there. */
    int behindDuring(int at) {
        int noun = tokens.get(at).is("в", "на", "во") ? at + 1 : at;
        return tokens.get(noun).is("течение", "течении", "теч", "протяжении")
                ? SaidYears.behindDot(tokens, noun + 1)
                : at;
    }

    private int behindProgramme(int at) {
        int next = at;
        while (tokens.get(next).begins("реализаци", "действи", "исполнени")
                || isProgramme(tokens.get(next))) {
            next++;
        }
        return next;
    }

    private static boolean isProgramme(Token word) {
        return word.begins("программ", "проект", "дорожн", "карт") || word.is("плана");
    }

    private static Optional<Match<Extent>> found(Extent extent, int next) {
        return Optional.of(new Match<>(extent, next));
    }
}
