package opora.corrections;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A step of a correction: a window was opened, a number disputed, answered, decided. Published inside its transaction. */
public record CorrectionsChanged(Deed deed) implements Recordable {}
