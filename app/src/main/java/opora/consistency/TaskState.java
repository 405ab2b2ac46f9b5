package opora.consistency;

/** Where a task stands. Nobody sets it by hand to fixed: the data do. */
public enum TaskState {
    OPEN,
    EXPLAINED,
    /** explained, and the level above was not content */
    RETURNED,
    FIXED
}
