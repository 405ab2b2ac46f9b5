package opora.results.facts;

/** How what a source says stands to what is known already. */
public enum Relation {
    /** every field it carries is known with the same value */
    KNOWN,
    /** nothing contradicts, and it tells more */
    ADDS,
    /** at least one field has another value */
    CONTRADICTS
}
