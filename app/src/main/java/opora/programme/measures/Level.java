package opora.programme.measures;

import opora.vocabulary.Noun;

/** Whose programme a measure stands in. */
public enum Level {
    REGION("регион", "для региона"),
    MUNICIPALITY("муниципалитет", "для муниципалитета"),
    SCHOOL("школа", "для школы");

    /** «1 мера», «137 мер». */
    public static final Noun MEASURE = new Noun("мера", "меры", "мер");

    /** «предложили 1 меру». */
    public static final Noun MEASURE_DONE_TO = new Noun("меру", "меры", "мер");

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
