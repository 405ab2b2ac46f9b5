package opora.overview.next.order;

/** What can speak for a school. Its points stand in {@code opora/overview/causes.csv}; of causes with as many points the earlier one is told first. */
public enum CauseKind {
    DISPUTE_OVERDUE,
    DISPUTE_SOON,
    LOOK_SOON,
    LISTED,
    AT_RISK,
    NO_DATA,
    NEAR_EXIT,
    NEAR_ENTRY,
    EARLY_WARNING,
    DRIFT,
    SIGN,
    TASKS_OLD,
    DISPUTE,
    MISSING,
    TASKS,
    UNSURE,
    SILENCE
}
