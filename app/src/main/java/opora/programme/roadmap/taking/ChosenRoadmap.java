package opora.programme.roadmap.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.programme.roadmap.reading.DraftActivity;
import opora.programme.roadmap.reading.DraftActivity.Beside;
import opora.programme.roadmap.reading.DraftRoadmap;
import opora.programme.roadmap.reading.DraftSection;
import opora.programme.roadmap.reading.Field;
import opora.programme.roadmap.reading.RoadmapDoubt;
import opora.programme.roadmap.taking.ChosenActivity.Choice;
import opora.programme.timing.Doubt;
import opora.programme.timing.Period;
import opora.programme.timing.Timing;
import opora.programme.timing.WordedTiming;
import opora.programme.wording.Edition;
import opora.programme.wording.FieldCheck;
import opora.programme.wording.Kinds;

/**
 * A table as it is to be taken over.
 *
 * @param others what is doubtful about the table as a whole, and rows that are in no activity
 */
public record ChosenRoadmap(List<ChosenSection> sections, List<RoadmapDoubt> others) {

    private static final String NAMELESS = "Мероприятия";
    private static final String BARE =
            "Прочитано как название раздела, мероприятий под ним нет. Если это мероприятие, выберите «взять»";
    private static final List<String> MENDED =
            List.of("number", "text", "timing", "responsible", "result", "coverage", "evidence");

    public ChosenRoadmap {
        sections = List.copyOf(sections);
        others = List.copyOf(others);
    }

    /** @param columns what the table has a column for: what is empty there is missing */
    public static ChosenRoadmap of(
            DraftRoadmap draft, Set<Field> columns, Mends mends, Period period, Edition edition) {
        Reading reading = new Reading(draft, columns, mends, period, edition);
        Set<Integer> rows =
                draft.activities().stream().map(DraftActivity::row).collect(Collectors.toSet());
        return new ChosenRoadmap(
                reading.sections(),
                draft.doubts().stream().filter(doubt -> !rows.contains(doubt.row())).toList());
    }

    public List<ChosenActivity> activities() {
        return sections.stream().flatMap(section -> section.activities().stream()).toList();
    }

    /** A row of the draft with what was written over it. */
    private record Reading(
            DraftRoadmap draft, Set<Field> columns, Mends mends, Period period, Edition edition) {

        /** A title with nothing under it stands as a row at the end of the section before it. */
        List<ChosenSection> sections() {
            List<ChosenSection> sections = new ArrayList<>();
            for (DraftSection one : draft.sections()) {
                if (!one.activities().isEmpty()) {
                    sections.add(section(one));
                } else if (sections.isEmpty()) {
                    sections.add(
                            section(new DraftSection(one.row(), "", "", List.of()))
                                    .with(bare(one)));
                } else {
                    sections.add(sections.removeLast().with(bare(one)));
                }
            }
            return sections;
        }

        private ChosenSection section(DraftSection section) {
            String title = section.title().isBlank() ? NAMELESS : section.title().strip();
            return new ChosenSection(
                    section.row(),
                    mends.find(section.row(), "title").filter(it -> !it.isEmpty()).orElse(title),
                    section.activities().stream().map(this::activity).toList());
        }

        /** Stays in the file until somebody says that it is an activity. */
        private ChosenActivity bare(DraftSection section) {
            Map<String, String> values =
                    mended(
                            section.row(),
                            Map.of(
                                    "number",
                                    line(section.number()),
                                    "text",
                                    line(section.title())));
            Map<String, List<String>> doubts = new LinkedHashMap<>();
            put(doubts, "", List.of(BARE));
            return new ChosenActivity(
                    section.row(),
                    values,
                    Timing.read(values.getOrDefault("timing", ""), period),
                    List.of(),
                    doubts,
                    FieldCheck.of(Kinds.shipped().get("activity"), values, edition).mistakes(),
                    mends.takes(section.row()) ? Choice.TAKE : Choice.LEAVE);
        }

        private Map<String, String> mended(int row, Map<String, String> said) {
            Map<String, String> values = new HashMap<>(said);
            MENDED.forEach(
                    field -> mends.find(row, field).ifPresent(text -> values.put(field, text)));
            return values;
        }

        private ChosenActivity activity(DraftActivity activity) {
            Map<String, String> values = mended(activity.row(), said(activity));
            WordedTiming timing = Timing.read(values.getOrDefault("timing", ""), period);
            FieldCheck check = FieldCheck.of(Kinds.shipped().get("activity"), values, edition);
            return new ChosenActivity(
                    activity.row(),
                    values,
                    timing,
                    activity.others().stream().filter(one -> !isEvidence(one)).toList(),
                    doubts(activity, values, timing),
                    check.mistakes(),
                    mends.leaves(activity.row()) ? Choice.LEAVE : Choice.TAKE);
        }

        private static Map<String, String> said(DraftActivity activity) {
            return Map.of(
                    "number", line(activity.number()),
                    "text", activity.text().strip(),
                    "timing", line(activity.timing().words()),
                    "responsible", listed(activity.responsible()),
                    "result", activity.result().strip(),
                    "coverage", line(activity.coverage()),
                    "evidence",
                            activity.others().stream()
                                    .filter(Reading::isEvidence)
                                    .map(Beside::text)
                                    .collect(Collectors.joining("\n")));
        }

        private static boolean isEvidence(Beside one) {
            return one.title().toLowerCase(Locale.of("ru")).contains("подтвержд");
        }

        private static String line(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }

        /** Several of them, a line each, in one line. */
        private static String listed(String text) {
            return line(text.strip().replaceAll("[,;]?\\s*\\n\\s*", ", "));
        }

        private Map<String, List<String>> doubts(
                DraftActivity activity, Map<String, String> values, WordedTiming timing) {
            Map<String, List<String>> doubts = new LinkedHashMap<>();
            List<String> whole = new ArrayList<>();
            draft.doubts().stream()
                    .filter(doubt -> doubt.row() == activity.row() && doubt.column().isBlank())
                    .forEach(doubt -> whole.add(doubt.message()));
            put(doubts, "", whole);
            put(doubts, "timing", timing.doubts().stream().map(Doubt::message).toList());
            missing(doubts, Field.RESPONSIBLE, "responsible", "Кто отвечает, не сказано", values);
            missing(doubts, Field.RESULT, "result", "Ожидаемый результат не назван", values);
            return doubts;
        }

        private void missing(
                Map<String, List<String>> doubts,
                Field column,
                String field,
                String message,
                Map<String, String> values) {
            if (columns.contains(column) && values.getOrDefault(field, "").isBlank()) {
                put(doubts, field, List.of(message));
            }
        }

        private static void put(
                Map<String, List<String>> doubts, String field, List<String> messages) {
            if (!messages.isEmpty()) {
                doubts.put(field, List.copyOf(messages));
            }
        }
    }
}
