package opora.consistency;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Published inside the transaction. The text is kept with the task alone: it may name people. */
public record TaskExplained(Task task) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "consistency.explained",
                "Расхождение в данных объяснено",
                task.subject(),
                new Deed.Change("состояние", "ждёт ответа", "объяснено"));
    }
}
