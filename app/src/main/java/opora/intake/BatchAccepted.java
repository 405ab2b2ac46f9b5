package opora.intake;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Published inside the transaction of the acceptance. {@code files}: how many of the load were taken; {@code leftOut}: how many rows of these were not, as the person chose. */
public record BatchAccepted(long batch, long edition, int files, int leftOut)
        implements Recordable {

    @Override
    public Deed deed() {
        Deed.Change taken = new Deed.Change("принято файлов", "", Integer.toString(files));
        Deed.Change without = new Deed.Change("не принято строк", "", Integer.toString(leftOut));
        return Deed.of(
                "intake.batch_accepted",
                "Загрузка принята",
                Loads.subject(batch),
                leftOut == 0 ? new Deed.Change[] {taken} : new Deed.Change[] {taken, without});
    }
}
