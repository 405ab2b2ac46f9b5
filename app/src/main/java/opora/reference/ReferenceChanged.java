package opora.reference;

import java.util.List;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A version was put in force or withdrawn. Published inside its transaction. */
public record ReferenceChanged(Deed deed) implements Recordable {

    static ReferenceChanged entered(Card before, long id, Contents changed) {
        return new ReferenceChanged(
                new Deed(
                        "reference.version_entered",
                        "Справочник изменён",
                        subject(before, id),
                        changes(before.now(), changed, changed.parts()),
                        ""));
    }

    static ReferenceChanged withdrawn(Card before, Card after, long id, String reason) {
        return new ReferenceChanged(
                new Deed(
                                "reference.version_withdrawn",
                                "Версия справочника отозвана",
                                subject(before, id),
                                changes(before.now(), after.now(), List.of(Part.values())),
                                "")
                        .because(reason));
    }

    private static Deed.Subject subject(Card card, long id) {
        return Deed.Subject.of("reference", id, card.title());
    }

    private static List<Deed.Change> changes(Contents was, Contents now, List<Part> of) {
        return of.stream()
                .map(part -> new Deed.Change(part.title(), was.words(part), now.words(part)))
                .filter(change -> !change.was().equals(change.now()))
                .toList();
    }
}
