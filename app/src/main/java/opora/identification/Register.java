package opora.identification;

/** To whom the facts of a verdict are told; the facts are the same. */
public enum Register {
    /** «вы», what is low, what would lead out, what can be done about a wrong number */
    SCHOOL("Школе"),
    /** what the rule looked at, how far from another verdict, what is missing */
    MUNICIPALITY("Муниципалитету"),
    /** what the list is for; no number by which a small group would be known */
    PUBLIC("Всем");

    private final String title;

    Register(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
