package opora.territory.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.territory.ClassChange;
import opora.territory.ClassChange.Named;
import opora.territory.ClassChange.Step;
import opora.territory.ClassHistory;
import opora.territory.ClassHistory.Became;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.ClassTurn;
import opora.territory.ClassTurn.Standing;
import opora.territory.SchoolClass;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;

/**
 * What a change of classes would do on its day. Changes of a class are recorded in the order of their days, because each says how many pupils
 * there are from then on; the pupils of a school stay as many whatever is renamed, merged or split.
 */
public record ClassWeighing(ClassHistory history, LocalDate day) {

    private static final int MOST_PUPILS = 100;
    private static final String DIFFERENT_DAY =
            "Эти изменения уже учтены в более позднем, от %s: сначала отзовите его";
    static final String NOT_THERE = "В этот день такого класса нет";

    public Weighed of(ClassChange.Within change) {
        return switch (change) {
            case ClassChange.Opened(List<Named> classes) -> opened(classes);
            case ClassChange.Renamed(ClassId id, ClassTitle title) ->
                    existing(id, "title", one -> renamed(one, title));
            case ClassChange.Counted(ClassId id, int pupils) ->
                    existing(id, "pupils", one -> counted(one, pupils));
            case ClassChange.Merged(ClassId id, ClassId into) ->
                    existing(
                            id, "into", one -> existing(into, "into", other -> merged(one, other)));
            case ClassChange.Split(ClassId id, Named part) ->
                    existing(id, "part", one -> split(one, part));
            case ClassChange.Closed(ClassId id) -> existing(id, "closed", this::closed);
            case ClassChange.Promoted(List<Step> steps) -> promoted(steps);
        };
    }

    /** «01.09.2026». */
    public static String day(LocalDate day) {
        return Days.of(day);
    }

    private interface Effect {
        Weighed of(SchoolClass one);
    }

    private Weighed existing(ClassId id, String field, Effect effect) {
        Optional<SchoolClass> found = find(id);
        if (found.isEmpty()) {
            return Weighed.mistake(field, NOT_THERE);
        }
        return later(id)
                .map(late -> (Weighed) Weighed.mistake("onDay", late))
                .orElseGet(() -> effect.of(found.get()));
    }

    Optional<SchoolClass> find(ClassId id) {
        return history.on(day).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** That the same class was changed later in the same year. */
    Optional<String> later(ClassId id) {
        return history.of(id).stream()
                .filter(turn -> turn.act().isPresent())
                .filter(turn -> turn.year().equals(AcademicYear.at(day)))
                .map(ClassTurn::day)
                .filter(day::isBefore)
                .max(Comparator.naturalOrder())
                .map(after -> DIFFERENT_DAY.formatted(Days.of(after)));
    }

    private Weighed opened(List<Named> classes) {
        List<Weighed.Said> said = new ArrayList<>();
        List<Deed.Change> lines = new ArrayList<>();
        Set<ClassTitle> taken = taken(Set.of());
        for (Named one : classes) {
            if (!taken.add(one.title())) {
                return Weighed.mistake(
                        "classes", "Класс %s уже есть".formatted(one.title().text()));
            }
            if (outOfRange(one.pupils())) {
                return Weighed.mistake("classes", outOfRange(one.title()));
            }
            said.add(fresh(one));
            lines.add(new Deed.Change("класс", "", Words.of(one.title(), one.pupils())));
        }
        return classes.isEmpty()
                ? Weighed.mistake("classes", "Напишите хотя бы один класс, например 5А")
                : new Weighed.Possible(said, lines);
    }

    private Weighed.Said fresh(Named one) {
        return new Weighed.Said(
                Optional.empty(),
                history.school(),
                Optional.empty(),
                Optional.of(one.title()),
                one.pupils().map(pupils -> new ClassTurn.Count(Optional.of(pupils))),
                Standing.OPEN,
                Optional.empty());
    }

    /** Titles of the day and of later days of the year: a title that comes back may not meet another class. */
    Set<ClassTitle> taken(Set<ClassId> but) {
        Set<ClassTitle> taken = new HashSet<>();
        history.on(day).stream()
                .filter(one -> !but.contains(one.id()))
                .map(SchoolClass::title)
                .forEach(taken::add);
        history.said()
                .filter(turn -> turn.year().equals(AcademicYear.at(day)) && turn.day().isAfter(day))
                .filter(turn -> !but.contains(turn.of()) && history.isToldOf(turn.school()))
                .flatMap(turn -> turn.title().stream())
                .forEach(taken::add);
        return taken;
    }

    private Weighed renamed(SchoolClass one, ClassTitle title) {
        if (title.equals(one.title())) {
            return Weighed.mistake("title", "Класс уже так называется");
        }
        if (title.grade() != one.title().grade()) {
            return Weighed.mistake(
                    "title",
                    "Внутри учебного года меняется только буква: %d класс остаётся %d классом"
                            .formatted(one.title().grade(), one.title().grade()));
        }
        if (taken(Set.of(one.id())).contains(title)) {
            return Weighed.mistake("title", "Класс %s уже есть".formatted(title.text()));
        }
        return new Weighed.Possible(
                List.of(Weighed.Said.of(one.id(), history.school(), Standing.SILENT).titled(title)),
                List.of(new Deed.Change("класс", one.title().text(), title.text())));
    }

    private Weighed counted(SchoolClass one, int pupils) {
        if (outOfRange(Optional.of(pupils))) {
            return Weighed.mistake("pupils", outOfRange(one.title()));
        }
        return new Weighed.Possible(
                List.of(
                        Weighed.Said.of(one.id(), history.school(), Standing.SILENT)
                                .counted(Optional.of(pupils))),
                List.of(
                        new Deed.Change(
                                one.title().text() + ": обучающихся",
                                one.pupils().map(String::valueOf).orElse("не указано"),
                                Integer.toString(pupils))));
    }

    private Weighed merged(SchoolClass one, SchoolClass into) {
        if (one.id().equals(into.id()) || one.title().grade() != into.title().grade()) {
            return Weighed.mistake("into", "Выберите другой класс той же параллели");
        }
        Optional<Integer> both =
                one.pupils().flatMap(here -> into.pupils().map(there -> here + there));
        return new Weighed.Possible(
                List.of(
                        Weighed.Said.of(one.id(), history.school(), Standing.CLOSED)
                                .with(new Weighed.Origin(into.id(), Became.MERGED)),
                        Weighed.Said.of(into.id(), history.school(), Standing.SILENT)
                                .counted(both)),
                List.of(
                        new Deed.Change(
                                "классы",
                                Words.of(one) + " и " + Words.of(into),
                                Words.of(into.title(), both))));
    }

    private Weighed split(SchoolClass one, Named part) {
        if (part.title().grade() != one.title().grade()) {
            return Weighed.mistake("part", "Новый класс — той же параллели");
        }
        if (taken(Set.of()).contains(part.title())) {
            return Weighed.mistake("part", "Класс %s уже есть".formatted(part.title().text()));
        }
        if (one.pupils().isPresent() != part.pupils().isPresent()) {
            return Weighed.mistake(
                    "moved",
                    one.pupils().isPresent()
                            ? "Укажите, сколько обучающихся перешло в новый класс"
                            : "Сначала укажите, сколько обучающихся в классе "
                                    + one.title().text());
        }
        Optional<Integer> left =
                one.pupils().flatMap(all -> part.pupils().map(moved -> all - moved));
        if (left.filter(rest -> rest < 1).isPresent()
                || part.pupils().filter(moved -> moved < 1).isPresent()) {
            return Weighed.mistake("moved", "В каждом из двух классов остаётся хотя бы один");
        }
        return new Weighed.Possible(
                List.of(
                        Weighed.Said.of(one.id(), history.school(), Standing.SILENT).counted(left),
                        fresh(part).with(new Weighed.Origin(one.id(), Became.SPLIT))),
                List.of(
                        new Deed.Change(
                                "классы",
                                Words.of(one),
                                Words.of(one.title(), left)
                                        + " и "
                                        + Words.of(part.title(), part.pupils()))));
    }

    private Weighed closed(SchoolClass one) {
        return new Weighed.Possible(
                List.of(Weighed.Said.of(one.id(), history.school(), Standing.CLOSED)),
                List.of(new Deed.Change("класс", Words.of(one), "закрыт")));
    }

    private Weighed promoted(List<Step> steps) {
        AcademicYear from = AcademicYear.at(day).previous();
        Map<ClassId, SchoolClass> before = new TreeMap<>(Comparator.comparingLong(ClassId::value));
        history.on(ClassHistory.last(from), day).forEach(one -> before.put(one.id(), one));
        Map<String, String> mistakes = new TreeMap<>();
        List<Weighed.Said> said = new ArrayList<>();
        List<Deed.Change> lines = new ArrayList<>();
        Set<ClassTitle> taken = taken(Set.of());
        for (Step step : steps) {
            SchoolClass was = before.get(step.id());
            String field = "title-" + step.id().value();
            if (was == null || history.knows(step.id(), from.next())) {
                mistakes.put(field, "Этот класс уже переведён или его нет");
            } else if (!taken.add(step.title())) {
                mistakes.put(
                        field,
                        "Класс %s уже есть: выберите другую букву".formatted(step.title().text()));
            } else {
                said.add(
                        Weighed.Said.of(step.id(), history.school(), Standing.OPEN)
                                .titled(step.title()));
                lines.add(new Deed.Change("класс", was.title().text(), step.title().text()));
            }
        }
        if (steps.isEmpty()) {
            mistakes.put(
                    "titles", "Переводить некого: ни у одного класса не указано, кем он станет");
        }
        return mistakes.isEmpty()
                ? new Weighed.Possible(said, lines)
                : new Weighed.Refused(mistakes);
    }

    private static boolean outOfRange(Optional<Integer> pupils) {
        return pupils.filter(count -> count < 1 || count > MOST_PUPILS).isPresent();
    }

    private static String outOfRange(ClassTitle title) {
        return "%s: число обучающихся от 1 до %d".formatted(title.text(), MOST_PUPILS);
    }
}
