package opora.reference;

/** What may be known of a procedure in a year. */
public enum Part {
    SCALE("Шкала"),
    TASKS("Задания"),
    MINIMUM("Минимальный балл"),
    CONDITIONS("Особые правила");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
