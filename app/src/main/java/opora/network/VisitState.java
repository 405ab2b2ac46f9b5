package opora.network;

/** How a visit stands on a day; follows from its steps alone. */
public enum VisitState {
    UNTOLD("warn", "Ждёт протокола", "без протокола"),
    COMING("wait", "Предстоит", "предстоит"),
    HELD("done", "Проведено", "проведено"),
    CANCELLED("lock", "Отменено", "отменено");

    private final String kind;
    private final String title;
    private final String word;

    VisitState(String kind, String title, String word) {
        this.kind = kind;
        this.title = title;
        this.word = word;
    }

    /** The class of {@code ui/tag}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Under a count, «3 предстоит», and in a sentence, «уже отменено». */
    public String word() {
        return word;
    }
}
