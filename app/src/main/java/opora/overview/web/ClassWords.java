package opora.overview.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.Result;

/** The classes behind a result in a line: «6А: 8 из 25, 6Б: 14 из 24». One class alone says nothing that the result does not: «». */
final class ClassWords {

    private ClassWords() {}

    static String of(List<ClassOutcome> classes) {
        List<String> words = classes.stream().flatMap(one -> words(one).stream()).toList();
        return words.size() < 2 ? "" : words.stream().collect(Collectors.joining(", "));
    }

    private static Optional<String> words(ClassOutcome one) {
        return switch (one.result()) {
            case Result.Counted(int participants, int failed) when participants > 0 ->
                    Optional.of(
                            "%s:\u00a0%d\u00a0из\u00a0%d"
                                    .formatted(name(one.label()), failed, participants));
            case Result.Counted counted -> Optional.empty();
            case Result.OnlyShares shares -> Optional.empty();
        };
    }

    /** Many sources only number the classes. */
    private static String name(String label) {
        return label.chars().allMatch(Character::isDigit) ? "класс\u00a0" + label : label;
    }
}
