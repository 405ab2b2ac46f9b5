package opora.network;

/** How a decision stands on a day, what presses most first; follows from its answers and its last day. */
public enum DecisionState {
    OVERDUE("late", "Просрочено", "просрочено"),
    SOON("warn", "Скоро срок", "скоро срок"),
    REPORTED("warn", "Ждёт куратора", "у куратора"),
    OPEN("doing", "В работе", "в работе"),
    CLOSED("done", "Выполнено", "выполнено"),
    DROPPED("lock", "Снято", "снято");

    /** So many days before its last day a decision is said to be soon due, and reminded of. */
    public static final int SOON_DAYS = 3;

    private final String kind;
    private final String title;
    private final String word;

    DecisionState(String kind, String title, String word) {
        this.kind = kind;
        this.title = title;
        this.word = word;
    }

    public boolean isOpen() {
        return this != CLOSED && this != DROPPED;
    }

    /** The class of {@code ui/tag}. */
    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** Under a count: «3 просрочено». */
    public String word() {
        return word;
    }
}
