package opora.programme.timing.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small numbers as people write them: «2», «две», «2-3», «II», «1-й». */
final class Numerals {

    /** @param from the same as {@code to}, but in «2–3» */
    record Count(int from, int to) {}

    private static final int MOST = 400;

    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("один", 1),
                    Map.entry("одна", 1),
                    Map.entry("одно", 1),
                    Map.entry("одну", 1),
                    Map.entry("одного", 1),
                    Map.entry("два", 2),
                    Map.entry("две", 2),
                    Map.entry("двух", 2),
                    Map.entry("дважды", 2),
                    Map.entry("три", 3),
                    Map.entry("трех", 3),
                    Map.entry("четыре", 4),
                    Map.entry("четырех", 4),
                    Map.entry("пять", 5),
                    Map.entry("пяти", 5),
                    Map.entry("шесть", 6),
                    Map.entry("шести", 6));

    private static final List<List<String>> ORDINALS =
            List.of(
                    List.of("1", "i", "і", "первый", "первое", "первом", "первого"),
                    List.of("2", "ii", "іі", "второй", "второе", "втором", "второго"),
                    List.of("3", "iii", "ііі", "третий", "третьем", "третьего", "третья"),
                    List.of("4", "iv", "іv", "четвертый", "четвертом", "четвертого"));

    private Numerals() {}

    /** «2», «две», «2-3», «2 или 3»; from 1 to 400. */
    static Optional<Match<Count>> count(Tokens tokens, int at) {
        int first = one(tokens.get(at));
        if (first < 1 || first > MOST) {
            return Optional.empty();
        }
        int second = tokens.get(at + 1).is("-", "или", "/") ? one(tokens.get(at + 2)) : -1;
        return second > first && second <= MOST
                ? Optional.of(new Match<>(new Count(first, second), at + 3))
                : Optional.of(new Match<>(new Count(first, first), at + 1));
    }

    private static int one(Token token) {
        return token.kind() == Token.Kind.NUMBER
                ? token.number()
                : WORDS.getOrDefault(token.text(), -1);
    }

    /** «II», «2», «2-й», «второй»: from 1 to 4. */
    static Optional<Match<Integer>> ordinal(Tokens tokens, int at) {
        for (int number = 1; number <= ORDINALS.size(); number++) {
            if (ORDINALS.get(number - 1).contains(tokens.get(at).text())) {
                boolean ending =
                        tokens.get(at + 1).is("-")
                                && tokens.get(at + 2)
                                        .is("й", "ый", "ий", "ой", "е", "ое", "м", "ом", "го", "я");
                return Optional.of(new Match<>(number, ending ? at + 3 : at + 1));
            }
        }
        return Optional.empty();
    }
}
