package opora.programme.diary;

/** How an activity stands on a day. Worked out by {@link Doings}. */
public enum ActivityState {
    OVERDUE("Просрочено", "late"),
    UNPROVED("Ждёт подтверждения", "warn"),
    DOING("В работе", "doing"),
    NOT_STARTED("Не начато", "wait"),
    /** its term was not understood or not said, and nothing was done */
    UNTIMED("Срок не назван", "nodata"),
    DONE("Готово", "done"),
    DONE_LATE("Готово позже срока", "done"),
    /** removed from the programme, or the programme was stopped before it was done */
    CANCELLED("Отменено", "lock");

    private final String title;
    private final String tag;

    ActivityState(String title, String tag) {
        this.title = title;
        this.tag = tag;
    }

    public String title() {
        return title;
    }

    /** Class of its tag. */
    public String tag() {
        return tag;
    }

    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }
}
