package opora.territory;

import java.util.List;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A recorded change counts no more: what was before counts again. */
public record ActWithdrawn(Act act, String reason) implements Recordable {

    @Override
    public Deed deed() {
        List<Deed.Change> back =
                act.lines().stream()
                        .map(line -> new Deed.Change(line.field(), line.now(), line.was()))
                        .toList();
        return new Deed(
                "territory.act_withdrawn",
                "Отозвано: " + act.kind().title().toLowerCase(java.util.Locale.of("ru")),
                ActRecorded.subject(act),
                back,
                reason);
    }
}
