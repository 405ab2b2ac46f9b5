package opora.identification;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A version of a method was withdrawn. Published inside its transaction. */
public record MethodWithdrawn(Methods.Version version, String reason) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                        "identification.method_withdrawn",
                        "Методика отозвана",
                        MethodEntered.subject(version))
                .because(reason);
    }
}
