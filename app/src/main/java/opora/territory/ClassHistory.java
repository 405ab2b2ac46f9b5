package opora.territory;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.vocabulary.AcademicYear;

/**
 * The classes of a school through time. What is said of a class holds within its school year: nobody is in the next one until that is said.
 *
 * @param turns everything that counts about the classes of this school and of those that were joined to it, by class
 * @param successions what became of classes that were merged or split, in the order of knowledge
 * @param fates which schools were joined to this one, and whether it was joined to another
 */
public record ClassHistory(
        SchoolId school,
        Map<ClassId, List<ClassTurn>> turns,
        List<Succession> successions,
        Fates fates) {

    public static ClassHistory of(
            SchoolId school, List<ClassTurn> turns, List<Succession> successions, Fates fates) {
        return new ClassHistory(
                school,
                turns.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ClassTurn::of, LinkedHashMap::new, Collectors.toList())),
                successions,
                fates);
    }

    public enum Became {
        MERGED,
        SPLIT
    }

    /** The pupils of a class went on in another one. */
    public record Succession(ClassId from, ClassId to, Became how) {}

    /** As if a change had never been recorded. */
    public ClassHistory without(long act) {
        Map<ClassId, List<ClassTurn>> left = new LinkedHashMap<>();
        turns.forEach((id, said) ->
                left.put(
                        id,
                        said.stream()
                                .filter(turn -> turn.act().filter(of -> of == act).isEmpty())
                                .toList()));
        return new ClassHistory(school, left, successions, fates);
    }

    /** Titles that two classes have on one day, of the days on which something changes. */
    public Set<Doubled> doubled() {
        Set<Doubled> doubled = new HashSet<>();
        said().map(ClassTurn::day)
                .distinct()
                .forEach(day -> {
                    Set<ClassTitle> seen = new HashSet<>();
                    on(day).stream()
                            .map(SchoolClass::title)
                            .filter(title -> !seen.add(title))
                            .forEach(title -> doubled.add(new Doubled(day, title)));
                });
        return doubled;
    }

    public record Doubled(LocalDate day, ClassTitle title) {}

    /** Everything that is said, in the order of knowledge within a class. */
    public Stream<ClassTurn> said() {
        return turns.values().stream().flatMap(List::stream);
    }

    /** What is said of one class; none of a class of other schools. */
    public List<ClassTurn> of(ClassId id) {
        return turns.getOrDefault(id, List.of());
    }

    /** Whether anything is said of a class in a year. */
    public boolean knows(ClassId id, AcademicYear year) {
        return of(id).stream().anyMatch(turn -> turn.year().equals(year));
    }

    /** Years of which something is said, the newest first. */
    public SortedSet<AcademicYear> years() {
        return said().map(ClassTurn::year)
                .collect(
                        Collectors.toCollection(
                                () -> new TreeSet<AcademicYear>(Comparator.reverseOrder())));
    }

    /** Its classes of a day, by title. */
    public List<SchoolClass> on(LocalDate day) {
        return on(day, day);
    }

    /** The classes of a day that belong to this school on another day: whoever came with a school that was joined in between is among them. */
    public List<SchoolClass> on(LocalDate day, LocalDate belonging) {
        return turns.keySet().stream()
                .flatMap(id -> find(id, day).stream())
                .filter(one -> isHome(one, belonging))
                .sorted(
                        Comparator.comparing(SchoolClass::title)
                                .thenComparing(one -> one.id().value()))
                .toList();
    }

    /** Whether a class as it was told belongs to this school on a day: it went to no other one, and its own was joined by then. */
    private boolean isHome(SchoolClass one, LocalDate day) {
        LocalDate since =
                one.school().equals(school)
                        ? LocalDate.MIN
                        : fates.since().getOrDefault(one.school(), LocalDate.MAX);
        return !day.isBefore(since) && fates.gone().filter(gone -> !day.isBefore(gone)).isEmpty();
    }

    /** A class of any of the schools on a day; empty when there is no such class then. */
    public Optional<SchoolClass> find(ClassId id, LocalDate day) {
        AcademicYear year = AcademicYear.at(day);
        List<ClassTurn> ofYear = of(id).stream().filter(turn -> turn.year().equals(year)).toList();
        Optional<SchoolId> moved = moved(ofYear, day);
        List<ClassTurn> said =
                ofYear.stream()
                        .filter(turn ->
                                turn.isOfLoad()
                                        ? moved.orElse(turn.school()).equals(turn.school())
                                        : !turn.day().isAfter(day))
                        .toList();
        return newest(
                        said,
                        turn ->
                                Optional.of(turn.standing())
                                        .filter(one -> one != ClassTurn.Standing.SILENT))
                .filter(ClassTurn.Standing.OPEN::equals)
                .flatMap(_ -> newest(said, ClassTurn::title))
                .map(title ->
                        new SchoolClass(
                                id,
                                moved.or(() -> newest(said, turn -> Optional.of(turn.school())))
                                        .orElseThrow(),
                                title,
                                newest(said, ClassTurn::count).flatMap(ClassTurn.Count::pupils)));
    }

    /** Where the moves of a year put it on a day: loads of another school say nothing of that day. Empty when it stayed where it was. */
    private static Optional<SchoolId> moved(List<ClassTurn> ofYear, LocalDate day) {
        List<ClassTurn> moves =
                ofYear.stream()
                        .filter(turn -> turn.movedFrom().isPresent())
                        .sorted(
                                Comparator.comparing(ClassTurn::day)
                                        .thenComparingLong(ClassTurn::edition))
                        .toList();
        return moves.stream()
                .filter(move -> !move.day().isAfter(day))
                .reduce((_, last) -> last)
                .map(ClassTurn::school)
                .or(() -> moves.stream().findFirst().flatMap(ClassTurn::movedFrom));
    }

    /** Of loads the newest counts, of changes the latest day; between the two the newer knowledge. */
    private static <T> Optional<T> newest(
            List<ClassTurn> said, Function<ClassTurn, Optional<T>> aspect) {
        List<ClassTurn> telling =
                said.stream().filter(turn -> aspect.apply(turn).isPresent()).toList();
        Optional<ClassTurn> load =
                telling.stream()
                        .filter(ClassTurn::isOfLoad)
                        .max(Comparator.comparingLong(ClassTurn::edition));
        Optional<ClassTurn> change =
                telling.stream()
                        .filter(turn -> !turn.isOfLoad())
                        .max(
                                Comparator.comparing(ClassTurn::day)
                                        .thenComparingLong(ClassTurn::edition));
        return Stream.of(load, change)
                .flatMap(Optional::stream)
                .max(Comparator.comparingLong(ClassTurn::edition))
                .flatMap(aspect);
    }

    /** What a class is on a later day: itself, or the one it was merged into. Empty when it left or nobody has told the year. */
    public Optional<SchoolClass> heir(ClassId id, LocalDate day) {
        Set<ClassId> passed = new HashSet<>();
        ClassId at = id;
        while (passed.add(at)) {
            Optional<SchoolClass> found = find(at, day);
            if (found.isPresent()) {
                return found;
            }
            ClassId here = at;
            at =
                    successions.stream()
                            .filter(one -> one.how() == Became.MERGED && one.from().equals(here))
                            .map(Succession::to)
                            .reduce((_, last) -> last)
                            .orElse(here);
        }
        return Optional.empty();
    }

    /** Every class that is on a day, by whichever school it is told, in no order. */
    public List<SchoolClass> everyone(LocalDate day) {
        return turns.keySet().stream().flatMap(id -> find(id, day).stream()).toList();
    }

    /**
     * The class that a file of a year means: the one that has the title on the day, else the one that had it at any time of the year. Empty when
     * there is none or more than one.
     */
    public Optional<ClassId> named(SchoolId by, ClassTitle title, LocalDate day) {
        return named(by, title, AcademicYear.at(day), everyone(day));
    }

    /** {@code then}: everyone of the day. */
    public Optional<ClassId> named(
            SchoolId by, ClassTitle title, AcademicYear year, Collection<SchoolClass> then) {
        List<ClassId> called = called(by, title, then);
        if (!called.isEmpty()) {
            return only(called);
        }
        return only(
                said().filter(turn -> turn.school().equals(by) && turn.year().equals(year))
                        .filter(turn -> turn.title().filter(title::equals).isPresent())
                        .map(ClassTurn::of)
                        .distinct()
                        .toList());
    }

    /** The one class of a day that has the title; empty when there is none or more than one. */
    public Optional<ClassId> titled(SchoolId by, ClassTitle title, Collection<SchoolClass> then) {
        return only(called(by, title, then));
    }

    /** Those that have the title: of the school itself, else of those that were joined. */
    private List<ClassId> called(SchoolId by, ClassTitle title, Collection<SchoolClass> then) {
        List<SchoolClass> called =
                then.stream()
                        .filter(one -> one.title().equals(title) && isToldOf(one.school()))
                        .toList();
        List<ClassId> own =
                called.stream()
                        .filter(one -> one.school().equals(by))
                        .map(SchoolClass::id)
                        .toList();
        return own.isEmpty() ? called.stream().map(SchoolClass::id).toList() : own;
    }

    /** Whether something told of a school is about the classes of this one, now or one day. */
    public boolean isToldOf(SchoolId told) {
        return told.equals(school) || fates.since().containsKey(told);
    }

    /** The class of a parallel where there is one alone on the day; empty where there is none or a choice. */
    public Optional<ClassId> alone(int grade, LocalDate day) {
        return only(
                on(day).stream()
                        .filter(one -> one.title().grade() == grade)
                        .map(SchoolClass::id)
                        .toList());
    }

    private static Optional<ClassId> only(List<ClassId> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** When a class was called how, in the order of time; a title that goes on through several years is one span per year. */
    public List<Span> spans(ClassId id) {
        List<Span> spans = new ArrayList<>();
        for (AcademicYear year : years().reversed()) {
            SortedSet<LocalDate> days = new TreeSet<>(Set.of(first(year)));
            of(id).stream()
                    .filter(turn -> turn.year().equals(year))
                    .map(ClassTurn::day)
                    .forEach(days::add);
            for (LocalDate day : days) {
                Optional<SchoolClass> now = find(id, day);
                if (now.isPresent()
                        && (spans.isEmpty() || !spans.getLast().isOf(now.get(), year))) {
                    spans.add(new Span(year, day, now.get()));
                }
            }
        }
        return spans;
    }

    /** From a day of a year on a class is so. */
    public record Span(AcademicYear year, LocalDate since, SchoolClass as) {

        private boolean isOf(SchoolClass other, AcademicYear in) {
            return year.equals(in) && as.equals(other);
        }
    }

    /** 1 September. */
    public static LocalDate first(AcademicYear year) {
        return LocalDate.of(year.endsIn() - 1, Month.SEPTEMBER, 1);
    }

    /** 31 August. */
    public static LocalDate last(AcademicYear year) {
        return LocalDate.of(year.endsIn(), Month.AUGUST, 31);
    }
}
