package opora.territory;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A code that names a school or once did.
 *
 * @param load the load that brought it; empty for a code entered by hand and for the one the school came with
 * @param recorded who entered it by hand
 * @param withdrawal empty while it joins
 */
public record KnownCode(
        long id,
        CodeKind kind,
        String text,
        OptionalLong load,
        Optional<Act.Signed> recorded,
        Optional<Act.Withdrawal> withdrawal) {

    /** The code that a school came with belongs to it for ever. */
    public boolean isWithdrawable() {
        return withdrawal.isEmpty() && (load.isPresent() || recorded.isPresent());
    }
}
