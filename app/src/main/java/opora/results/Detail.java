package opora.results;

/** How finely a table of participants is added up. */
public enum Detail {
    /** schools and their classes */
    CLASSES,
    /** schools alone */
    SCHOOLS
}
