package opora.programme;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/**
 * A programme was begun, amended, handed on, approved, stopped. Published inside its transaction; carries none of the words that people typed: the
 * journal keeps for ever.
 */
public record ProgrammeChanged(Deed deed) implements Recordable {

    public static ProgrammeChanged of(
            Programme programme, String kind, String title, Deed.Change... changes) {
        return new ProgrammeChanged(
                Deed.of(
                        "programme." + kind,
                        title,
                        new Deed.Subject(
                                "programme",
                                programme.id(),
                                programme.level().title(),
                                programme.school().map(school -> school.value()).orElse(0L)),
                        changes));
    }
}
