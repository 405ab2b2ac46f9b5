package opora.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.territory.ClassChange;
import opora.territory.ClassChange.Named;
import opora.territory.ClassTitle;

/**
 * Classes as a person types them, one a line with the number of pupils behind: «5А 24», «5Б», «10 хим-био; 18».
 */
final class ClassLines {

    private static final int MOST = 200;
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(.*?[^\\s;,\\t])[\\s;,\\u00a0]+(\\d{1,3})");

    /** No letter of a class has two digits behind a dash, as «5-1» has one. */
    private static final Pattern NUMBER_BEHIND_A_DASH =
            Pattern.compile("(.*\\p{L})\\s*[-–—:=]\\s*(\\d{2,3})");

    private ClassLines() {}

    static ClassForm.Read read(String text) {
        List<Named> classes = new ArrayList<>();
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST) {
            return mistaken("Не больше " + MOST + " классов сразу");
        }
        for (String line : lines) {
            Optional<Named> named = named(line);
            if (named.isEmpty()) {
                return mistaken(
                        "«%s»: напишите класс и, если знаете, число обучающихся, например «5А 24»"
                                .formatted(
                                        line.length() > 40 ? line.substring(0, 40) + "…" : line));
            }
            classes.add(named.get());
        }
        return new ClassForm.Read.Understood(new ClassChange.Opened(classes));
    }

    private static Optional<Named> named(String line) {
        for (Pattern numbered : List.of(NUMBER_BEHIND_A_DASH, NUMBER_BEHIND)) {
            Matcher matcher = numbered.matcher(line);
            if (matcher.matches()) {
                return ClassTitle.find(matcher.group(1))
                        .map(title ->
                                new Named(title, Optional.of(Integer.valueOf(matcher.group(2)))));
            }
        }
        return ClassTitle.find(line).map(title -> new Named(title, Optional.empty()));
    }

    private static ClassForm.Read mistaken(String text) {
        return new ClassForm.Read.Mistaken(Map.of("classes", text));
    }
}
