package opora.network.visit;

/**
 * The form of a protocol as typed.
 *
 * @param reason why it is mended; not asked of the first one
 * @param upon the number of the step whose protocol stood when the form was opened; 0 for none
 * @param known what was asked about already, see {@link Written}
 */
public record TypedProtocol(
        String day,
        String people,
        String seen,
        String agreed,
        String reason,
        long upon,
        String known) {}
