package opora.programme.agreement;

/** Who looks at a submitted programme, in this order. */
public enum Stage {
    CURATOR("у куратора", "куратор"),
    MUNICIPALITY("в муниципалитете", "муниципалитет"),
    REGION("в регионе", "регион");

    private final String where;
    private final String who;

    Stage(String where, String who) {
        this.where = where;
        this.who = who;
    }

    /** «на согласовании у куратора» */
    public String where() {
        return where;
    }

    public String who() {
        return who;
    }
}
