package opora.network;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A visit was planned, moved, held; a decision was made, answered; a note was written. Carries none of the words. Published inside its transaction. */
public record NetworkChanged(Deed deed) implements Recordable {}
