package opora.vocabulary;

import java.time.Instant;
import java.util.function.ToIntFunction;

/**
 * Something that a room keeps for a time and then erases; a bean of the room. How long, and from when on it is counted, stands in {@code
 * opora/protection/terms.csv} under the same name; the room {@code protection} looks several times a day and keeps what was done.
 */
public interface Retention {

    /** The line of the table of terms, «notices.read». */
    String name();

    /** Erases what its time began for before this moment; answers how many records that were. The caller opens the transaction. */
    int eraseBefore(Instant moment);

    static Retention of(String name, ToIntFunction<Instant> erasing) {
        return new Retention() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int eraseBefore(Instant moment) {
                return erasing.applyAsInt(moment);
            }
        };
    }
}
