package opora.results.analysis;

/** Whose participants, from the smallest group to the largest: the order of every table and chart. */
public enum Level {
    CLASS,
    SCHOOL,
    /** Schools like the one in question: {@link Peers}. */
    PEERS,
    MUNICIPALITY,
    REGION,
    COUNTRY;

    /** Of a class and a school facts tell more than reports; of a larger group the report speaks of everybody, the facts of whoever was loaded. */
    boolean countsBeforeReports() {
        return switch (this) {
            case CLASS, SCHOOL, PEERS -> true;
            case MUNICIPALITY, REGION, COUNTRY -> false;
        };
    }
}
