package opora.consistency;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Published inside the transaction. The remark is kept with the task alone: it may name people. */
public record ExplanationReturned(Task task) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "consistency.returned",
                "Пояснение возвращено с замечанием",
                task.subject(),
                new Deed.Change("состояние", "объяснено", "возвращено"));
    }
}
