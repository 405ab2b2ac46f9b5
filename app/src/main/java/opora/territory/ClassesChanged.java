package opora.territory;

import java.util.List;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/**
 * A change of classes was recorded or withdrawn.
 *
 * @param about the school, told of each that it is about; else how many schools there are
 * @param reason why it was withdrawn; «» when it was recorded
 */
public record ClassesChanged(ClassAct act, Deed.Subject about, String reason)
        implements Recordable {

    @Override
    public Deed deed() {
        boolean recorded = reason.isEmpty();
        return new Deed(
                recorded ? "territory.classes_changed" : "territory.classes_withdrawn",
                recorded ? act.kind().title() : "Отозвано: " + act.kind().title(),
                about,
                recorded ? act.lines() : List.of(),
                recorded ? "С %s %s".formatted(Days.of(act.onDay()), act.basis()).strip() : reason);
    }
}
