package opora.programme.roadmap.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.programme.Takeover;
import opora.programme.Takeover.Addition;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;

/**
 * What a table would do to the roadmap that stands: what comes, what is replaced, what is there already, what is not touched.
 *
 * @param kept activities of the roadmap that the table does not speak of
 */
public record RoadmapPlan(List<Section> sections, List<Provision> kept) {

    /** What becomes of a row. */
    public enum Fate {
        ADDED("добавится", "doing"),
        REPLACED("заменит", "warn"),
        SAME("уже есть", "done"),
        LEFT("не берём", "lock"),
        MISTAKEN("исправьте", "late");

        private final String title;
        private final String tag;

        Fate(String title, String tag) {
            this.title = title;
            this.tag = tag;
        }

        public String title() {
            return title;
        }

        /** Class of its tag. */
        public String tag() {
            return tag;
        }
    }

    /**
     * @param now what stands there with the same text; empty for a new one
     * @param values that it has then
     */
    public record Row(
            ChosenActivity activity,
            Fate fate,
            Optional<Provision> now,
            Map<String, String> values) {}

    /** @param group the section of the roadmap with the same title; empty for a new one */
    public record Section(ChosenSection section, Optional<Provision> group, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    public RoadmapPlan {
        sections = List.copyOf(sections);
        kept = List.copyOf(kept);
    }

    public static RoadmapPlan of(ChosenRoadmap chosen, Edition edition, Optional<ProvisionId> part) {
        return new Comparing(edition, part).plan(chosen);
    }

    public long count(Fate fate) {
        return sections.stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.fate() == fate)
                .count();
    }

    /** Whether nothing has to be mended first and anything would change. */
    public boolean isReady() {
        return count(Fate.MISTAKEN) == 0 && count(Fate.ADDED) + count(Fate.REPLACED) > 0;
    }

    /** @param part where new sections come to stand; without one a part of the document is made */
    public Takeover takeover(int upon, Optional<ProvisionId> part) {
        List<Addition> added = new ArrayList<>();
        List<Sketch> fresh = new ArrayList<>();
        Map<ProvisionId, Map<String, String>> replaced = new HashMap<>();
        for (Section section : sections) {
            List<Sketch> rows = new ArrayList<>();
            for (Row row : section.rows()) {
                if (row.fate() == Fate.ADDED) {
                    rows.add(Sketch.of("activity", row.values()));
                } else if (row.fate() == Fate.REPLACED) {
                    replaced.put(row.now().orElseThrow().id(), row.values());
                }
            }
            if (!rows.isEmpty() && section.group().isPresent()) {
                added.add(new Addition(section.group().map(Provision::id), rows));
            } else if (!rows.isEmpty()) {
                fresh.add(
                        new Sketch(
                                "activity_group",
                                Map.of("title", section.section().title()),
                                rows));
            }
        }
        if (!fresh.isEmpty()) {
            added.add(
                    part.isPresent()
                            ? new Addition(part, fresh)
                            : new Addition(Optional.empty(), List.of(roadmap(fresh))));
        }
        return new Takeover(upon, added, replaced);
    }

    private static Sketch roadmap(List<Sketch> sections) {
        return new Sketch(
                Kind.PART,
                Map.of(
                        "heading", "Дорожная карта",
                        "view", "roadmap",
                        "shows", "activity",
                        "columns",
                                "number = № п/п\ntext = Мероприятия\ntiming = Сроки\nresponsible = Ответственные\nresult = Результат"),
                sections);
    }

    /** Row by row, each activity of the roadmap at most once. */
    private static final class Comparing {

        private final Edition edition;
        private final List<Provision> groups;
        private final Set<ProvisionId> met = new HashSet<>();

        private Comparing(Edition edition, Optional<ProvisionId> part) {
            this.edition = edition;
            this.groups =
                    part.map(one -> edition.children(one, "activity_group"))
                            .orElseGet(List::of);
        }

        private RoadmapPlan plan(ChosenRoadmap chosen) {
            List<Section> sections = new ArrayList<>();
            int created = 0;
            for (ChosenSection section : chosen.sections()) {
                Optional<Provision> group =
                        groups.stream()
                                .filter(one -> plain(one.name()).equals(plain(section.title())))
                                .findFirst();
                int place =
                        group.map(one -> groups.indexOf(one) + 1)
                                .orElse(groups.size() + created + 1);
                created += group.isEmpty() && section.isTaken() ? 1 : 0;
                sections.add(new Section(section, group, rows(section, group, place)));
            }
            return new RoadmapPlan(
                    sections,
                    groups.stream()
                            .flatMap(group -> edition.children(group.id(), "activity").stream())
                            .filter(one -> !met.contains(one.id()))
                            .toList());
        }

        private List<Row> rows(ChosenSection section, Optional<Provision> group, int place) {
            List<Row> rows = new ArrayList<>();
            int next =
                    1
                            + group.map(one -> edition.children(one.id(), "activity").size())
                                    .orElse(0);
            for (ChosenActivity activity : section.activities()) {
                Optional<Provision> now =
                        activity.isTaken() ? same(activity, group) : Optional.empty();
                now.ifPresent(one -> met.add(one.id()));
                Map<String, String> values =
                        values(activity, now, place + "." + next);
                Fate fate = fate(activity, now, values);
                next += fate == Fate.ADDED ? 1 : 0;
                rows.add(new Row(activity, fate, now, values));
            }
            return rows;
        }

        /** With the same text in the section, or with the same number and text in another one. */
        private Optional<Provision> same(ChosenActivity activity, Optional<Provision> group) {
            String text = plain(activity.value("text"));
            return group.stream()
                    .flatMap(one -> edition.children(one.id(), "activity").stream())
                    .filter(one -> plain(one.value("text")).equals(text))
                    .filter(one -> !met.contains(one.id()))
                    .findFirst()
                    .or(() ->
                            groups.stream()
                                    .flatMap(one ->
                                            edition.children(one.id(), "activity").stream())
                                    .filter(one -> plain(one.value("text")).equals(text))
                                    .filter(one ->
                                            one.value("number").equals(activity.value("number")))
                                    .filter(one -> !met.contains(one.id()))
                                    .findFirst());
        }

        /** A number that Opora would give anyway is not kept as one's own; what the table does not say stays as it is. */
        private static Map<String, String> values(
                ChosenActivity activity, Optional<Provision> now, String number) {
            Map<String, String> values = new LinkedHashMap<>();
            now.ifPresent(one -> values.putAll(one.values()));
            activity.values()
                    .forEach((field, text) -> {
                        if (!text.isBlank()) {
                            values.put(field, text);
                        }
                    });
            if (activity.value("number").equals(number) || now.isPresent()) {
                values.remove("number");
                now.map(one -> one.value("number"))
                        .filter(own -> !own.isEmpty())
                        .ifPresent(own -> values.put("number", own));
            }
            return Provision.kept(values);
        }

        private static Fate fate(
                ChosenActivity activity, Optional<Provision> now, Map<String, String> values) {
            if (!activity.isTaken()) {
                return Fate.LEFT;
            }
            if (!activity.mistakes().isEmpty()) {
                return Fate.MISTAKEN;
            }
            return now.isEmpty()
                    ? Fate.ADDED
                    : now.get().values().equals(values) ? Fate.SAME : Fate.REPLACED;
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.of("ru"))
                .replace('ё', 'е')
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
