package opora.programme.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;

/**
 * What of a programme others may read: what is done, never what came of it. Goals, tasks, indicators, the analysis, who answers and how many are reached tell of one school and stay; of what travels, a
 * text with a figure of results or of people, a class, a name, a telephone stays too, a whole passage where it is the text that names it.
 *
 * @param passages in the order of reading
 * @param kept what stays although its kind travels, with why
 */
public record Travelling(List<Passage> passages, List<Kept> kept) {

    /** By kind: the field that names it, then the others. */
    static final Map<String, List<String>> FIELDS =
            Map.of(
                    "direction", List.of("text", "items"),
                    "principle", List.of("text"),
                    "measure", List.of("name", "text"),
                    "risk", List.of("risk", "mitigation"),
                    "activity_group", List.of("title"),
                    "activity",
                            List.of("text", "timing", "result", "evidence", "where", "measure"));

    /**
     * @param number of the provision from which it is copied, by which a person leaves it out
     * @param section number of the section of an activity
     */
    public record Passage(
            int number, String kind, Optional<Integer> section, Map<String, String> values) {

        /** What it is called. */
        public String title() {
            return values.getOrDefault(FIELDS.getOrDefault(kind, List.of("text")).getFirst(), "");
        }

        /** What else it says, as people read it. */
        public List<String> lines() {
            return FIELDS.getOrDefault(kind, List.of()).stream()
                    .skip(1)
                    .filter(field -> !field.equals("where") && !field.equals("measure"))
                    .map(field -> values.getOrDefault(field, ""))
                    .filter(text -> !text.isEmpty())
                    .map(text -> String.join(", ", text.lines().toList()))
                    .toList();
        }
    }

    /** {@code why}: «число результатов или людей». */
    public record Kept(String title, String why) {}

    static Travelling of(Edition edition, Telling telling) {
        List<Passage> passages = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Provision one : edition.all()) {
            List<String> fields = FIELDS.getOrDefault(one.kind().code(), List.of());
            if (!fields.isEmpty()) {
                Optional<String> why =
                        mayStand(one, edition, passages)
                                ? telling.why(one.value(fields.getFirst()))
                                : Optional.of("не передаётся весь раздел");
                if (why.isPresent()) {
                    kept.add(new Kept(one.name(), why.get()));
                } else {
                    passages.add(passage(one, fields, telling, kept));
                }
            }
        }
        return new Travelling(withoutEmptySections(passages), List.copyOf(kept));
    }

    /** An activity goes with its section. */
    private static boolean mayStand(Provision one, Edition edition, List<Passage> passages) {
        return !one.is("activity")
                || edition.around(one, "activity_group")
                        .filter(group ->
                                passages.stream()
                                        .anyMatch(other -> other.number() == group.id().value()))
                        .isPresent();
    }

    private static Passage passage(
            Provision one, List<String> fields, Telling telling, List<Kept> kept) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : fields) {
            String text = one.value(field);
            Optional<String> why = telling.why(text);
            if (why.isEmpty() && !text.isEmpty()) {
                values.put(field, text);
            } else if (why.isPresent()) {
                kept.add(new Kept(one.name() + ": " + text, why.get()));
            }
        }
        return new Passage(
                one.id().value(),
                one.kind().code(),
                one.is("activity") ? one.parent().map(parent -> parent.value()) : Optional.empty(),
                values);
    }

    private static List<Passage> withoutEmptySections(List<Passage> passages) {
        return passages.stream()
                .filter(one ->
                        !one.kind().equals("activity_group")
                                || passages.stream()
                                        .anyMatch(other ->
                                                other.section()
                                                        .filter(number -> number == one.number())
                                                        .isPresent()))
                .toList();
    }

    /** Those that a person left ticked; a section goes with its last activity. */
    Travelling only(List<Integer> chosen) {
        return new Travelling(
                withoutEmptySections(
                        passages.stream()
                                .filter(one ->
                                        one.kind().equals("activity_group")
                                                || chosen.contains(one.number()))
                                .toList()),
                kept);
    }
}
