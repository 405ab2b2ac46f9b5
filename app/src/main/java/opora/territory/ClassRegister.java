package opora.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.territory.classes.ClassArchive;
import opora.territory.classes.ClassEntryArchive;
import opora.territory.classes.ClassEntryArchive.Known;
import opora.territory.classes.ClassEntryArchive.Staged;
import opora.territory.classes.Histories;
import opora.territory.classes.Matching;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/**
 * The door for whoever brings registers of classes. Rows are staged per load, speak of a whole school year, count from acceptance on and stop
 * counting when the load is recalled. The caller opens the transaction and sees the whole region.
 *
 * <p>{@code schools} is by {@link SchoolCode#key()}; rows of codes that it does not name are not accepted.
 */
@Component
public class ClassRegister {

    private static final int EXAMPLES = 20;

    private final ClassEntryArchive entries;
    private final ClassArchive archive;
    private final Schools schools;

    public ClassRegister(ClassEntryArchive entries, ClassArchive archive, Schools schools) {
        this.entries = entries;
        this.archive = archive;
        this.schools = schools;
    }

    /** A class of a school in a year; {@code pupils} is empty when the table does not tell. */
    public record Entry(
            SchoolCode school, AcademicYear year, ClassTitle title, Optional<Integer> pupils) {}

    /**
     * How staged rows of a file differ from what counts now.
     *
     * @param examples the first differences, «Боровинская СОШ, 2025/26: в 5А обучающихся было 24, станет 25»
     * @param absent classes of the schools and years of the file that it does not name; nothing happens to them
     */
    public record Difference(
            int fresh, int changed, int unchanged, List<String> examples, List<Absent> absent) {}

    public record Absent(String school, AcademicYear year, ClassTitle title) {}

    /** Rows of two files of a load that tell one class different numbers of pupils. */
    public record Clash(
            long file, long otherFile, String school, AcademicYear year, ClassTitle title) {}

    public List<Clash> clashes(long batch) {
        record Same(String key, AcademicYear year, ClassTitle title) {}
        Map<Same, Staged> first = new HashMap<>();
        List<Clash> clashes = new ArrayList<>();
        for (Staged staged : entries.staged(batch)) {
            Matching.Row row = staged.row();
            Staged before =
                    first.putIfAbsent(new Same(staged.key(), row.year(), row.title()), staged);
            if (before != null && !before.row().pupils().equals(row.pupils())) {
                clashes.add(
                        new Clash(
                                before.file(),
                                staged.file(),
                                staged.key(),
                                row.year(),
                                row.title()));
            }
        }
        return clashes;
    }

    public void stage(long batch, long file, List<Entry> rows) {
        entries.stage(batch, file, rows);
    }

    /** By file; files without classes are not among them. */
    public Map<Long, Difference> differences(
            long batch, Map<String, SchoolId> named, Set<String> leftOut) {
        List<Staged> staged =
                entries.staged(batch).stream().filter(row -> !leftOut.contains(row.key())).toList();
        Map<Long, List<Staged>> byFile = new TreeMap<>();
        staged.forEach(row -> byFile.computeIfAbsent(row.file(), _ -> new ArrayList<>()).add(row));
        Map<Long, Difference> differences = new TreeMap<>();
        byFile.forEach((file, rows) -> differences.put(file, difference(rows, named)));
        return differences;
    }

    private Difference difference(List<Staged> rows, Map<String, SchoolId> named) {
        Map<SchoolId, List<Matching.Row>> bySchool = bySchool(rows, named);
        Map<SchoolId, String> names = new HashMap<>();
        schools.list(new TerritoryScope.WholeRegion())
                .forEach(school -> names.put(school.id(), school.name()));
        Counting counting = new Counting();
        new Histories(archive)
                .of(bySchool.keySet())
                .forEach((school, history) ->
                        counting.compare(
                                names.getOrDefault(school, ""),
                                history,
                                bySchool.getOrDefault(school, List.of())));
        int ofUnknown = (int) rows.stream().filter(row -> !named.containsKey(row.key())).count();
        return new Difference(
                counting.fresh + ofUnknown,
                counting.changed,
                counting.unchanged,
                counting.examples,
                counting.absent);
    }

    private static Map<SchoolId, List<Matching.Row>> bySchool(
            List<Staged> rows, Map<String, SchoolId> named) {
        Map<SchoolId, List<Matching.Row>> bySchool = new LinkedHashMap<>();
        for (Staged row : rows) {
            SchoolId school = named.get(row.key());
            if (school != null) {
                bySchool.computeIfAbsent(school, _ -> new ArrayList<>()).add(row.row());
            }
        }
        return bySchool;
    }

    /** Adds up the differences of schools. */
    private static final class Counting {

        private int fresh;
        private int changed;
        private int unchanged;
        private final List<String> examples = new ArrayList<>();
        private final List<Absent> absent = new ArrayList<>();

        void compare(String school, ClassHistory history, List<Matching.Row> rows) {
            Map<Matching.Row, ClassId> matched = Matching.of(history, rows);
            matched.forEach((row, id) -> compare(school, history, row, id));
            rows.stream()
                    .map(Matching.Row::year)
                    .distinct()
                    .sorted()
                    .forEach(year -> {
                        Set<ClassId> told = new HashSet<>();
                        matched.forEach((row, id) -> {
                            if (row.year().equals(year)) {
                                told.add(id);
                            }
                        });
                        history.on(ClassHistory.last(year)).stream()
                                .filter(one -> !told.contains(one.id()))
                                .sorted(Comparator.comparing(SchoolClass::title))
                                .forEach(one -> absent.add(new Absent(school, year, one.title())));
                    });
        }

        private void compare(String school, ClassHistory history, Matching.Row row, ClassId id) {
            LocalDate day = ClassHistory.last(row.year());
            Optional<SchoolClass> now = history.find(id, day);
            String where = "%s, %s: ".formatted(school, row.year().span());
            if (now.isEmpty()) {
                fresh++;
                example(where + "новый класс " + row.title().text());
            } else if (!now.get().title().equals(row.title())) {
                changed++;
                example(
                        where
                                + "класс был %s, станет %s"
                                        .formatted(now.get().title().text(), row.title().text()));
            } else if (row.pupils().isPresent() && !row.pupils().equals(now.get().pupils())) {
                changed++;
                example(
                        where
                                + "в %s обучающихся было %s, станет %d"
                                        .formatted(
                                                row.title().text(),
                                                now.get()
                                                        .pupils()
                                                        .map(String::valueOf)
                                                        .orElse("не указано"),
                                                row.pupils().get()));
            } else {
                unchanged++;
            }
        }

        private void example(String sentence) {
            if (examples.size() < EXAMPLES) {
                examples.add(sentence);
            }
        }
    }

    /** {@code edition} must be higher than any before it. */
    public void accept(long batch, long edition, Map<String, SchoolId> named) {
        Map<SchoolId, List<Matching.Row>> bySchool = bySchool(entries.staged(batch), named);
        List<Known> rows = new ArrayList<>();
        new Histories(archive)
                .of(bySchool.keySet())
                .forEach((school, history) ->
                        Matching.of(history, bySchool.getOrDefault(school, List.of()))
                                .forEach((row, id) -> rows.add(new Known(row.id(), school, id))));
        entries.accept(identified(rows), edition);
        entries.drop(batch);
    }

    /** Gives a number to every class that nobody knew: within a school those of one number below zero are one class. */
    private List<Known> identified(List<Known> rows) {
        record Unknown(SchoolId school, ClassId id) {}
        List<Unknown> unknown =
                rows.stream()
                        .filter(row -> row.of().value() < 0)
                        .map(row -> new Unknown(row.school(), row.of()))
                        .distinct()
                        .toList();
        List<ClassId> created = entries.create(unknown.size());
        Map<Unknown, ClassId> numbers = new HashMap<>();
        for (int at = 0; at < unknown.size(); at++) {
            numbers.put(unknown.get(at), created.get(at));
        }
        return rows.stream()
                .map(row ->
                        new Known(
                                row.row(),
                                row.school(),
                                numbers.getOrDefault(
                                        new Unknown(row.school(), row.of()), row.of())))
                .toList();
    }

    /** Accepted loads, without the batch itself, with classes of these schools or joined by these keys. */
    public Set<Long> restingOn(long batch, Set<SchoolId> brought, Set<String> keys) {
        return entries.restingOn(batch, brought, keys);
    }

    /** Changes by hand that count and would lose their class or, when only this load brought it, their school. */
    public Set<Long> actsOn(long batch, Set<SchoolId> brought) {
        return entries.actsOn(batch, brought);
    }

    public void recall(long batch) {
        entries.recall(batch);
    }

    public void drop(long batch) {
        entries.drop(batch);
    }

    public void dropFile(long batch, long file) {
        entries.dropFile(batch, file);
    }
}
