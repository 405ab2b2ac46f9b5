package opora.intake;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Published inside the transaction of the acceptance. {@code files}: how many of the load were taken. */
public record BatchAccepted(long batch, long edition, int files) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "intake.batch_accepted",
                "Загрузка принята",
                Loads.subject(batch),
                new Deed.Change("принято файлов", "", Integer.toString(files)));
    }
}
