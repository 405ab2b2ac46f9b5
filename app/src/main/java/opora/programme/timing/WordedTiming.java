package opora.programme.timing;

import java.util.List;

/**
 * A timing as it was written and as it was understood.
 *
 * @param words as they were written, sign for sign
 * @param doubts for the person who has written them, in Russian; empty when there is none
 */
public record WordedTiming(String words, Timing timing, List<Doubt> doubts) {

    public WordedTiming {
        doubts = List.copyOf(doubts);
    }

    public boolean has(Doubt.Kind kind) {
        return doubts.stream().anyMatch(doubt -> doubt.kind() == kind);
    }

    /** Whether anything was understood. */
    public boolean isUnderstood() {
        return !(timing instanceof Timing.Unclear);
    }
}
