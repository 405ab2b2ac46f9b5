package opora.network.store;

/** Where words of people are kept, as the database names it. */
public enum WordsOf {
    STEP("слова шага"),
    DECISION("решение"),
    ANSWER("отчёт или ответ по решению"),
    FILE("файл"),
    NOTE("заметка");

    private final String title;

    WordsOf(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
