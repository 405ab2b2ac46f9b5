package opora.programme.wording;

/** The number of a provision within its programme; it never changes and is never given twice. */
public record ProvisionId(int value) implements Comparable<ProvisionId> {

    /** What is said of the programme as a whole: its title, days, who signs. Every edition has it. */
    public static final ProvisionId PROGRAMME = new ProvisionId(1);

    @Override
    public int compareTo(ProvisionId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
