package opora.programme.measures;

/** How well a measure is proven. There is no step above {@link #MET}: no programme that was read has measured what a measure changed. */
public enum Proof {
    /** it stands in programmes that offices and schools really have */
    MET("встречается в программах"),
    /** nobody is known to have it */
    PROPOSED("предложена Опорой"),
    /** the region entered it */
    OWN("мера региона");

    private final String title;

    Proof(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
