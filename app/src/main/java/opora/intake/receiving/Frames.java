package opora.intake.receiving;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a failure happened, without what it says: the message of a failed reading may quote a cell, and a cell may hold the name of a
 * pupil.
 */
final class Frames {

    private static final int DEPTH = 20;

    private Frames() {}

    static String of(Throwable failure) {
        String own =
                failure.getClass().getName()
                        + Arrays.stream(failure.getStackTrace())
                                .limit(DEPTH)
                                .map(frame -> "\n  at " + frame)
                                .collect(Collectors.joining());
        Throwable cause = failure.getCause();
        return cause == null || cause == failure ? own : own + "\ncaused by " + of(cause);
    }
}
