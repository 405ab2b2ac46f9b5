package opora.objectivity;

/** What is asked of a school and a work. None of the titles says why it is so. */
public enum SignKind {
    BORDER("У границы отметки «3» больше работ, чем ожидается"),
    INVERSION("Лёгкие задания выполнены хуже, трудные лучше, чем в регионе"),
    EVEN("Высокий результат с очень близкими баллами"),
    UNCONFIRMED("Высокий результат не подтвердился на следующем экзамене");

    private final String title;

    SignKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
