package opora.network;

public enum VisitWay {
    ON_SITE("Выезд в школу", "выезд"),
    ONLINE("Онлайн", "онлайн");

    private final String title;
    private final String word;

    VisitWay(String title, String word) {
        this.title = title;
        this.word = word;
    }

    public String title() {
        return title;
    }

    /** «выезд», to stand inside a sentence. */
    public String word() {
        return word;
    }
}
