package opora.access;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Somebody was let in, assigned, shut out, or came in and went. */
public record AccessChanged(Deed deed) implements Recordable {}
