package opora.territory;

import java.util.List;
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
                recorded ? "territory.classes_changed" : "territory.classes_withdrawn",
                recorded ? act.kind().title() : "Отозвано: " + act.kind().title(),
                subject(),
                recorded ? act.lines() : List.of(),
                recorded ? "С %s %s".formatted(act.onDay(), act.basis()).strip() : reason);
    }

    private Deed.Subject subject() {
        if (act.everywhere() != 1) {
            return Deed.Subject.of("territory", act.id(), name);
        }
        long school = act.schools().iterator().next().value();
        return new Deed.Subject("school", school, name, school);
    }
}
