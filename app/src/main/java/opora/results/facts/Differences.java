package opora.results.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says in Russian how a fact differs from the one that it replaces. */
public final class Differences {

    /** Fields whose two values are said, in this order. */
    private static final Map<String, String> SAID = new LinkedHashMap<>();

    /** What the other fields are called together. */
    private static final Map<String, String> CALLED = new LinkedHashMap<>();

    static {
        SAID.put("participants", "участников было %s, станет %s");
        SAID.put("failed", "не справились было %s, станет %s");
        SAID.put("absent", "отсутствовали было %s, станет %s");
        SAID.put("marks", "отметок «2», «3», «4», «5» было %s, станет %s");
        CALLED.put("failed", "число не справившихся");
        CALLED.put("absent", "число отсутствовавших");
        CALLED.put("marks", "отметки");
        CALLED.put("scores", "первичные баллы");
        CALLED.put("journal", "отметки по журналу");
        CALLED.put("task:", "задания");
        CALLED.put("class:", "классы");
    }

    private Differences() {}

    /** «участников было 49, станет 48; изменится: задания; добавится: классы; в новом файле нет: отметки по журналу». */
    public static String between(Statement was, Statement becomes) {
        List<String> said = new ArrayList<>();
        SAID.forEach((field, sentence) -> {
            if (changes(was, becomes, field)) {
                said.add(
                        sentence.formatted(
                                was.value(field).orElseThrow(),
                                becomes.value(field).orElseThrow()));
            }
        });
        share(was, becomes).ifPresent(said::add);
        Set<String> all = new TreeSet<>(was.fields().keySet());
        all.addAll(becomes.fields().keySet());
        List<String> unsaid = all.stream().filter(field -> !SAID.containsKey(field)).toList();
        listed("изменится", unsaid.stream().filter(field -> changes(was, becomes, field)).toList())
                .ifPresent(said::add);
        listed("добавится", all.stream().filter(field -> was.value(field).isEmpty()).toList())
                .ifPresent(said::add);
        listed(
                        "в новом файле нет",
                        all.stream().filter(field -> becomes.value(field).isEmpty()).toList())
                .ifPresent(said::add);
        return String.join("; ", said);
    }

    private static boolean changes(Statement was, Statement becomes, String field) {
        Optional<String> before = was.value(field);
        Optional<String> after = becomes.value(field);
        return before.isPresent() && after.isPresent() && !before.equals(after);
    }

    /** Of two sources one gives only the share. */
    private static Optional<String> share(Statement was, Statement becomes) {
        if (was.value("failed").isPresent() && becomes.value("failed").isPresent()) {
            return Optional.empty();
        }
        for (String field : List.of("percent2", "percent1", "percent0")) {
            if (changes(was, becomes, field)) {
                return Optional.of(
                        "доля не справившихся была %s %%, станет %s %%"
                                .formatted(
                                        was.value(field).orElseThrow(),
                                        becomes.value(field).orElseThrow())
                                .replace('.', ','));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> listed(String what, List<String> fields) {
        Set<String> names = new LinkedHashSet<>();
        CALLED.forEach((beginning, name) -> {
            if (fields.stream().anyMatch(field -> field.startsWith(beginning))) {
                names.add(name);
            }
        });
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(what + ": " + String.join(", ", names));
    }
}
