package opora.programme.measures;

/** Whose programme a measure stands in. */
public enum Level {
    REGION("регион", "для региона"),
    MUNICIPALITY("муниципалитет", "для муниципалитета"),
    SCHOOL("школа", "для школы");

    private final String title;
    private final String whom;

    Level(String title, String whom) {
        this.title = title;
        this.whom = whom;
    }

    public String title() {
        return title;
    }

    /** «для школы». */
    public String whom() {
        return whom;
    }
}
