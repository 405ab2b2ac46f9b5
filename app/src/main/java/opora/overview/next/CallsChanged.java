package opora.overview.next;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Somebody spoke with a school, put it off, took that back, or words were removed. Carries none of the words. Published inside its transaction. */
public record CallsChanged(Deed deed) implements Recordable {}
