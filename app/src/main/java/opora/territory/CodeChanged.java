package opora.territory;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A code joins a school from now on or does so no more; {@code was} or {@code now} is empty. */
public record CodeChanged(
        SchoolId school, String name, String kind, String was, String now, String reason)
        implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                        "territory.code_changed",
                        was.isEmpty() ? "Код школы добавлен" : "Код школы убран",
                        new Deed.Subject("school", school.value(), name, school.value()),
                        new Deed.Change(kind, was, now))
                .because(reason);
    }
}
