package opora.statistics;

/**
 * The same pupils of one school in two years. Who left or came in between is not known; whoever shows the result says so.
 *
 * @param before the earlier year
 * @param after the later year; its unit may be another
 */
public record Cohort(GroupMean before, GroupMean after) {}
