package opora.objectivity.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing said of a sign.
 *
 * @param check empty for an explanation
 * @param text «» once it was removed
 * @param removal who took the words and when, because they named a pupil
 */
public record Step(
        long id,
        Optional<Check> check,
        String text,
        Instant at,
        String by,
        Optional<Removal> removal) {

    public enum Kind {
        EXPLANATION,
        CHECK
    }

    /** {@code on}: the day of the check. */
    public record Check(CheckOutcome outcome, CheckGround ground, LocalDate on) {}

    public record Removal(Instant at, String by) {}

    public static Step explanation(String text, Instant at, String by) {
        return new Step(0, Optional.empty(), text, at, by, Optional.empty());
    }

    public static Step check(Check check, String text, Instant at, String by) {
        return new Step(0, Optional.of(check), text, at, by, Optional.empty());
    }

    public Kind kind() {
        return check.isPresent() ? Kind.CHECK : Kind.EXPLANATION;
    }
}
