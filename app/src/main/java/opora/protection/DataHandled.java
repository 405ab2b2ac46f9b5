package opora.protection;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Somebody's data were read as a whole or erased. */
public record DataHandled(Deed deed) implements Recordable {}
