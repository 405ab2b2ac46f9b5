package opora.corrections.window;

/** What a window is in by its days. */
public enum Phase {
    SCHOOLS("doing", "Школы проверяют"),
    ANSWERS("doing", "Муниципалитеты отвечают"),
    DECISIONS("warn", "Регион решает"),
    CLOSED("done", "Закрыто");

    private final String kind;
    private final String title;

    Phase(String kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    /** The class of {@code ui/tag}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }
}
