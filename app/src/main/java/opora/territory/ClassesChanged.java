package opora.territory;

import java.util.List;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/**
 * A change of classes was recorded or withdrawn. What a school wrote with it stays with the change alone: it may name a pupil.
 *
 * @param about the school, told of each that it is about; of a promotion of many the change itself, by its number
 * @param reason why it was withdrawn; «» when it was recorded
 */
public record ClassesChanged(ClassAct act, Deed.Subject about, String reason)
        implements Recordable {

    @Override
    public Deed deed() {
        boolean recorded = reason.isEmpty();
        return new Deed(
                recorded ? recordedKind() : withdrawnKind(),
                recorded ? act.kind().title() : "Отозвано: " + act.kind().title(),
                about,
                recorded ? act.lines() : back(),
                recorded ? "С " + Days.of(act.onDay()) : "");
    }

    private String recordedKind() {
        return isOfASchool() ? "territory.classes_changed" : "territory.many_classes_changed";
    }

    private String withdrawnKind() {
        return isOfASchool() ? "territory.classes_withdrawn" : "territory.many_classes_withdrawn";
    }

    private boolean isOfASchool() {
        return about.school() != 0;
    }

    private List<Deed.Change> back() {
        return act.lines().stream()
                .map(line -> new Deed.Change(line.field(), line.now(), line.was()))
                .toList();
    }
}
