package opora.objectivity;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A screening was made, opened or closed, a sign explained or checked. Published inside its transaction. */
public record SignsChanged(Deed deed) implements Recordable {}
