package opora.territory.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.territory.ClassHistory;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.ClassTurn;
import opora.territory.SchoolClass;
import opora.vocabulary.AcademicYear;

/**
 * Which class a row of a table means: the one that has the title in that year; else the one that had the grade before it in the year before, or
 * has the grade after it in the year after; else a class that nobody knows. After 9, 11 and 12 a class does not go on, and one that went to
 * another school is no more of this one.
 */
public final class Matching {

    /** A row about a class of one school. */
    public record Row(long id, AcademicYear year, ClassTitle title, Optional<Integer> pupils) {}

    private final ClassHistory known;
    private final Map<ClassId, List<ClassTurn>> grown;
    private final Map<Row, ClassId> found = new LinkedHashMap<>();
    private final Map<AcademicYear, Map<ClassId, ClassTitle>> taken = new LinkedHashMap<>();
    private final Map<LocalDate, Map<ClassId, SchoolClass>> there = new HashMap<>();
    private long unknown;

    private Matching(ClassHistory known) {
        this.known = known;
        this.grown = new LinkedHashMap<>(known.turns());
    }

    /** A class for every row; those that nobody knows have numbers below zero. Within a year only rows of one title mean one class. */
    public static Map<Row, ClassId> of(ClassHistory known, List<Row> rows) {
        Matching matching = new Matching(known);
        rows.stream()
                .sorted(Comparator.comparing(Row::year).thenComparing(Row::title))
                .forEach(matching::match);
        return matching.found;
    }

    private void match(Row row) {
        ClassHistory now = now();
        Map<ClassId, ClassTitle> others =
                taken.computeIfAbsent(row.year(), _ -> new LinkedHashMap<>());
        ClassId id =
                now.named(
                                known.school(),
                                row.title(),
                                row.year(),
                                on(ClassHistory.last(row.year())))
                        .or(() -> before(now, row))
                        .or(() -> after(now, row))
                        .filter(one -> !hasLeft(now, one, row))
                        .filter(one -> row.title().equals(others.getOrDefault(one, row.title())))
                        .orElseGet(() -> new ClassId(--unknown));
        others.put(id, row.title());
        found.put(row, id);
        List<ClassTurn> turns = new ArrayList<>(grown.getOrDefault(id, List.of()));
        turns.add(turn(id, row));
        grown.put(id, turns);
        there.forEach((day, classes) -> now.find(id, day).ifPresent(one -> classes.put(id, one)));
    }

    /** Found once a day: a school of sixty classes is asked for every row of its table. */
    private Collection<SchoolClass> on(LocalDate day) {
        return there.computeIfAbsent(
                        day,
                        _ ->
                                now().everyone(day).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        SchoolClass::id,
                                                        one -> one,
                                                        (one, _) -> one,
                                                        LinkedHashMap::new)))
                .values();
    }

    private ClassHistory now() {
        return new ClassHistory(known.school(), grown, known.successions(), known.fates());
    }

    private static boolean hasLeft(ClassHistory now, ClassId id, Row row) {
        return now.find(id, ClassHistory.last(row.year()))
                .filter(one -> !now.isToldOf(one.school()))
                .isPresent();
    }

    private Optional<ClassId> before(ClassHistory now, Row row) {
        return row.title()
                .previous()
                .filter(title -> !title.isOfLeavers())
                .flatMap(title ->
                        now.titled(
                                known.school(),
                                title,
                                on(ClassHistory.last(row.year().previous()))))
                .filter(id -> !now.knows(id, row.year()));
    }

    private Optional<ClassId> after(ClassHistory now, Row row) {
        return Optional.of(row.title())
                .filter(title -> !title.isOfLeavers())
                .flatMap(ClassTitle::next)
                .flatMap(title ->
                        now.titled(
                                known.school(), title, on(ClassHistory.first(row.year().next()))))
                .filter(id -> !now.knows(id, row.year()));
    }

    private ClassTurn turn(ClassId id, Row row) {
        return new ClassTurn(
                id,
                known.school(),
                Optional.empty(),
                ClassHistory.first(row.year()),
                Long.MAX_VALUE,
                Optional.empty(),
                Optional.of(row.title()),
                row.pupils().map(pupils -> new ClassTurn.Count(Optional.of(pupils))),
                ClassTurn.Standing.OPEN);
    }
}
