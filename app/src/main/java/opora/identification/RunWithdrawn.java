package opora.identification;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** The list of a year was taken back; no run is in force for it. */
public record RunWithdrawn(Runs.Run run) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "identification.list_withdrawn",
                "Перечень отозван",
                RunInForce.subject(run),
                new Deed.Change("в силе", "расчёт " + run.id(), ""));
    }
}
