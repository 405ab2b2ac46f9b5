package opora.territory.classes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.territory.ClassChange.Step;
import opora.territory.ClassHistory;
import opora.territory.ClassTitle;
import opora.territory.ClassTurn.Standing;
import opora.territory.SchoolClass;
import opora.vocabulary.Deed;

/** What it would do to let classes go on in another school from a day on: with their pupils, under titles that are free there. */
public record ClassMove(Side from, Side into, LocalDate day) {

    /** {@code name}: as people know the school. */
    public record Side(String name, ClassHistory classes) {}

    public Weighed of(List<Step> steps) {
        if (from.classes.school().equals(into.classes.school())) {
            return Weighed.mistake("into", "Выберите другую школу");
        }
        if (steps.isEmpty()) {
            return Weighed.mistake("titles", "Отметьте хотя бы один класс");
        }
        ClassWeighing here = new ClassWeighing(from.classes, day);
        Set<ClassTitle> taken = new ClassWeighing(into.classes, day).taken(Set.of());
        Map<String, String> mistakes = new TreeMap<>();
        List<Weighed.Said> said = new ArrayList<>();
        List<Deed.Change> lines = new ArrayList<>();
        for (Step step : steps) {
            Optional<SchoolClass> one = here.find(step.id());
            mistake(one, step.title(), taken)
                    .ifPresent(text -> mistakes.put("title-" + step.id().value(), text));
            here.later(step.id()).ifPresent(late -> mistakes.put("onDay", late));
            one.ifPresent(known -> {
                said.add(said(known, step.title()));
                lines.add(line(known, step.title()));
            });
        }
        return mistakes.isEmpty()
                ? new Weighed.Possible(said, lines)
                : new Weighed.Refused(mistakes);
    }

    private static Optional<String> mistake(
            Optional<SchoolClass> one, ClassTitle title, Set<ClassTitle> taken) {
        if (one.isEmpty()) {
            return Optional.of(ClassWeighing.NOT_THERE);
        }
        if (one.get().title().grade() != title.grade()) {
            return Optional.of("Класс переходит в ту же параллель: меняется только буква");
        }
        return taken.add(title)
                ? Optional.empty()
                : Optional.of(
                        "Класс %s в той школе уже есть: выберите другую букву"
                                .formatted(title.text()));
    }

    private Weighed.Said said(SchoolClass one, ClassTitle title) {
        return Weighed.Said.of(one.id(), from.classes.school(), Standing.OPEN)
                .movedTo(into.classes.school())
                .titled(title)
                .counted(one.pupils());
    }

    private Deed.Change line(SchoolClass one, ClassTitle title) {
        return new Deed.Change(
                "класс",
                "%s, %s".formatted(Words.of(one), from.name),
                "%s, %s".formatted(Words.of(title, one.pupils()), into.name));
    }
}
