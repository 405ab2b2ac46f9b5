package opora.intake;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Published inside the transaction of the recall. {@code reason}: as the person wrote it. */
public record BatchRecalled(long batch, String reason) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of("intake.batch_recalled", "Загрузка отозвана", Loads.subject(batch))
                .because(reason);
    }
}
