package opora.access;

/** Over what an assignment of a role stretches; it decides what has to be named with it. */
public enum Reach {
    /** the whole region: nothing to name */
    REGION,
    /** one municipality */
    MUNICIPALITY,
    /** one school; whoever works in two chooses which of them to work for */
    SCHOOL,
    /** schools named one by one, seen together */
    SCHOOLS,
    /** the installation: people and settings, no data of schools */
    HOUSE,
    /** nothing at all */
    NOTHING
}
