package opora.identification;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A run was made and kept as a draft. Published inside its transaction. */
public record RunStarted(Runs.Run run) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "identification.run_started",
                "Расчёт перечня выполнен",
                RunInForce.subject(run),
                new Deed.Change(
                        "школ с низкими результатами",
                        "",
                        Integer.toString(run.counts().lowResults())));
    }
}
