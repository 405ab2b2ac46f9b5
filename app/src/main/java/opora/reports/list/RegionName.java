package opora.reports.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The genitive of a region's name, for «организаций Среднереченской области». */
public final class RegionName {

    private static final Map<String, String> CITIES =
            Map.of(
                    "Москва", "Москвы",
                    "Санкт-Петербург", "Санкт-Петербурга",
                    "Севастополь", "Севастополя");
    private static final Map<String, String> NOUNS =
            Map.of(
                    "область", "области",
                    "край", "края",
                    "округ", "округа",
                    "Республика", "Республики");
    private static final Map<String, String> ENDINGS =
            Map.of("ая", "ой", "ий", "ого", "ый", "ого", "ой", "ого");

    private RegionName() {}

    /** Empty for a name that these rules do not know: better no name in the sentence than a wrong one. */
    public static Optional<String> genitive(String name) {
        if (CITIES.containsKey(name)) {
            return Optional.of(CITIES.get(name));
        }
        if (name.startsWith("Республика ")) {
            return Optional.of(name.replaceFirst("Республика", "Республики"));
        }
        List<String> words = Arrays.asList(name.split(" "));
        String noun = words.getLast();
        List<Optional<String>> adjectives =
                words.subList(0, words.size() - 1).stream().map(RegionName::adjective).toList();
        if (adjectives.isEmpty()
                || !NOUNS.containsKey(noun)
                || adjectives.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                Stream.concat(
                                adjectives.stream().flatMap(Optional::stream),
                                Stream.of(NOUNS.get(noun)))
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> adjective(String word) {
        return ENDINGS.entrySet().stream()
                .filter(ending -> word.endsWith(ending.getKey()))
                .map(ending -> word.substring(0, word.length() - 2) + ending.getValue())
                .findFirst();
    }
}
