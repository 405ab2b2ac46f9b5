package opora.intake;

import opora.vocabulary.Deed;

/** How the journal names a load. */
final class Loads {

    private Loads() {}

    static Deed.Subject subject(long batch) {
        return Deed.Subject.of("batch", batch, "Загрузка " + batch);
    }
}
