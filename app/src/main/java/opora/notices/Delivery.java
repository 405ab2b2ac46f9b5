package opora.notices;

/** How a person wants the notices of a kind; on the page they stand in any case. */
public enum Delivery {
    AT_ONCE("сразу письмом"),
    DAILY("раз в день одним письмом"),
    ONLY_HERE("только в Опоре");

    private final String title;

    Delivery(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
