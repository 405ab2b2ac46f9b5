package opora.territory;

import java.util.List;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/**
 * A change of classes was recorded or withdrawn.
 *
 * @param name of the school, or how many schools
 * @param reason why it was withdrawn; «» when it was recorded
 */
public record ClassesChanged(ClassAct act, String name, String reason) implements Recordable {

    @Override
    public Deed deed() {
        boolean recorded = reason.isEmpty();
        return new Deed(
                recorded ? recordedKind() : withdrawnKind(),
                recorded ? act.kind().title() : "Отозвано: " + act.kind().title(),
                subject(),
                recorded ? act.lines() : back(),
                recorded ? "С %s %s".formatted(Days.of(act.onDay()), act.basis()).strip() : reason);
    }

    private String recordedKind() {
        return isOfOneSchool() ? "territory.classes_changed" : "territory.many_classes_changed";
    }

    private String withdrawnKind() {
        return isOfOneSchool() ? "territory.classes_withdrawn" : "territory.many_classes_withdrawn";
    }

    private boolean isOfOneSchool() {
        return act.everywhere() == 1;
    }

    private List<Deed.Change> back() {
        return act.lines().stream()
                .map(line -> new Deed.Change(line.field(), line.now(), line.was()))
                .toList();
    }

    /** Of more than one school: the change itself, by its number. */
    private Deed.Subject subject() {
        if (!isOfOneSchool()) {
            return Deed.Subject.of("classes", act.id(), name);
        }
        long school = act.schools().iterator().next().value();
        return new Deed.Subject("school", school, name, school);
    }
}
