package opora.network.visit;

/**
 * The form of a protocol as typed.
 *
 * @param reason why it is mended; not asked of the first one
 * @param known what was asked about already, see {@link Written}
 */
public record TypedProtocol(
        String day, String people, String seen, String agreed, String reason, String known) {}
