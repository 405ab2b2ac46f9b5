package opora.programme.measures;

/** How much a measure takes, in words: nobody has counted it. */
public enum Effort {
    SMALL("немного", "несколько встреч людей, которые уже работают"),
    MEDIUM("заметно", "работа нескольких человек неделями или обучение с отрывом от уроков"),
    LARGE("много", "деньги, новые ставки или решение другого уровня");

    private final String title;
    private final String words;

    Effort(String title, String words) {
        this.title = title;
        this.words = words;
    }

    public String title() {
        return title;
    }

    public String words() {
        return words;
    }
}
