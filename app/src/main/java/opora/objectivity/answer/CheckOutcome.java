package opora.objectivity.answer;

/** What a check of a sign found. It says something of the work, not of people, and changes no result. */
public enum CheckOutcome {
    CONFIRMED("Подтвердился", "при проверке баллы оказались не такими, как в файле"),
    NOT_CONFIRMED("Не подтвердился", "баллы верны: так ученики и написали"),
    CANNOT_BE_SAID("Сказать нельзя", "работ нет или их мало, чтобы судить");

    private final String title;
    private final String meaning;

    CheckOutcome(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    public String title() {
        return title;
    }

    public String meaning() {
        return meaning;
    }
}
