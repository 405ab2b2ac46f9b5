package opora.programme.agreement;

import java.util.Optional;

/** Who looks at a submitted programme, in this order. A curator agrees and hands on; a municipality or the region may approve. */
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

    public boolean approves() {
        return this != CURATOR;
    }

    public Optional<Stage> next() {
        return this == REGION ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
