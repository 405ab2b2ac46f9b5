package opora.territory;

import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A change of the structure has been recorded and counts from its day on. */
public record ActRecorded(Act act) implements Recordable {

    @Override
    public Deed deed() {
        return new Deed(
                "territory.act_recorded",
                act.kind().title(),
                subject(act),
                act.lines(),
                "С %s: %s".formatted(Days.of(act.onDay()), act.basis()));
    }

    static Deed.Subject subject(Act act) {
        if (act.kind().isOfSchool()) {
            long school = act.schools().getFirst().value();
            return new Deed.Subject("school", school, act.subject(), school);
        }
        return Deed.Subject.of("territory", act.id(), act.subject());
    }
}
