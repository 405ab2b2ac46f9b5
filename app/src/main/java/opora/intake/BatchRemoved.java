package opora.intake;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A load that was never accepted is gone. Published inside the transaction of the removal. */
public record BatchRemoved(long batch) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of("intake.batch_removed", "Загрузка удалена до приёмки", Loads.subject(batch));
    }
}
