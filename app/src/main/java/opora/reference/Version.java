package opora.reference;

import java.time.Instant;
import java.util.Optional;
import opora.vocabulary.Days;

/**
 * What was said once of a procedure in a year; never changes.
 *
 * @param number from 1 on; 0 of what comes with the program
 * @param by who entered it; empty of what comes with the program
 */
public record Version(
        int number,
        Contents contents,
        Source source,
        Optional<Signed> by,
        Optional<Withdrawal> withdrawn) {

    /** {@code name} as shown, «Кравцова Е. П.». */
    public record Signed(long person, String name, Instant at) {}

    public record Withdrawal(Signed by, String reason) {}

    static Version shipped(Contents contents, Source source) {
        return new Version(0, contents, source, Optional.empty(), Optional.empty());
    }

    public boolean counts() {
        return source.state().counts() && withdrawn.isEmpty();
    }

    boolean countedAt(Instant moment) {
        return source.state().counts()
                && by.filter(signed -> signed.at().isAfter(moment)).isEmpty()
                && withdrawn.filter(gone -> !gone.by().at().isAfter(moment)).isEmpty();
    }

    /** «версия 2 от 17.06.2027», «из поставки». */
    public String title() {
        return by.map(signed -> "версия %d от %s".formatted(number, Days.of(signed.at())))
                .orElse(source.state().title());
    }
}
