package opora.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The words of a command line sorted into options and the rest: {@code --year 2021} and {@code --year=2021} are the same, {@code --} ends the options.
 * Every mistake is kept, so that a person hears of all of them at once.
 */
final class CommandWords {

    private final Map<String, String> values = new HashMap<>();
    private final List<String> rest = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    /** {@code options}: the words that take a value, «--year». */
    CommandWords(List<String> words, Set<String> options) {
        int at = 0;
        while (at < words.size()) {
            String word = words.get(at++);
            String name = word.replaceFirst("=.*", "");
            if (word.equals("--")) {
                rest.addAll(words.subList(at, words.size()));
                return;
            }
            if (!word.startsWith("--")) {
                rest.add(word);
            } else if (!options.contains(name)) {
                mistakes.add("неизвестный ключ " + name);
            } else if (!word.equals(name)) {
                put(name, word.substring(name.length() + 1));
            } else if (at < words.size()) {
                put(name, words.get(at++));
            } else {
                mistakes.add("после " + name + " нет значения");
            }
        }
    }

    private void put(String name, String value) {
        if (values.put(name, value) != null) {
            mistakes.add(name + " указан дважды");
        }
    }

    /** What is no option. */
    List<String> rest() {
        return rest;
    }

    /** Russian, a line each. */
    List<String> mistakes() {
        return mistakes;
    }

    void mistake(String message) {
        mistakes.add(message);
    }

    /** The value as typed. */
    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value as understood; a value that is not understood is a mistake. {@code expected} completes «ожидается …». */
    <T> Optional<T> value(String name, Function<String, Optional<T>> understand, String expected) {
        Optional<String> typed = value(name);
        Optional<T> understood = typed.flatMap(understand);
        if (typed.isPresent() && understood.isEmpty()) {
            mistakes.add("%s %s: ожидается %s".formatted(name, typed.get(), expected));
        }
        return understood;
    }
}
