package opora.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Follows the chain from link to link and stops at the first that does not fit. Computes every hash anew from the fields, not from what the
 * database says of them.
 */
public final class Chain {

    private static final HexFormat HEX = HexFormat.of();

    private final Optional<Head> wanted;
    private Head last;
    private long followed;
    private Optional<Broken> broken = Optional.empty();
    private boolean wantedSeen;

    /**
     * @param before the link before the first one that is followed
     * @param wanted a head written down earlier: it has to be on the way
     */
    public Chain(Head before, Optional<Head> wanted) {
        this.last = before;
        this.wanted = wanted;
        this.wantedSeen = wanted.filter(before::equals).isPresent();
    }

    /**
     * An entry as it lies in the database.
     *
     * @param fields in the order of {@code journal.canonical}, without the number; empty where there is nothing
     */
    public record Link(long number, List<Optional<String>> fields, String previous, String hash) {}

    /** {@code number}: the first that does not fit. {@code why}: a Russian sentence. */
    public record Broken(long number, String why) {}

    /** After the first that does not fit, the others are not looked at. */
    public void follow(Link link) {
        if (broken.isEmpty()) {
            broken = misfit(link);
        }
        if (broken.isEmpty()) {
            last = new Head(link.number(), link.hash());
            followed++;
            wantedSeen |= wanted.filter(last::equals).isPresent();
        }
    }

    private Optional<Broken> misfit(Link link) {
        long next = last.number() + 1;
        if (link.number() != next) {
            return Optional.of(new Broken(next, "записи № %d нет".formatted(next)));
        }
        if (!link.previous().equals(last.hash())) {
            return Optional.of(
                    new Broken(next, "запись № %d не продолжает предыдущую".formatted(next)));
        }
        if (!link.hash().equals(hash(link))) {
            return Optional.of(
                    new Broken(next, "запись № %d не такая, какой была сделана".formatted(next)));
        }
        return wanted.filter(head -> head.number() == next && !head.hash().equals(link.hash()))
                .map(head ->
                        new Broken(
                                next,
                                "у записи № %d другая контрольная сумма, чем вы записали"
                                        .formatted(next)));
    }

    /** What is wrong, after the last link; empty when nothing is. */
    public Optional<Broken> broken() {
        if (broken.isEmpty() && wanted.isPresent() && !wantedSeen) {
            return Optional.of(
                    new Broken(
                            last.number() + 1,
                            "журнал обрывается на записи № %d, а была запись № %d"
                                    .formatted(last.number(), wanted.get().number())));
        }
        return broken;
    }

    public Head last() {
        return last;
    }

    public long followed() {
        return followed;
    }

    private static String hash(Link link) {
        StringBuilder text =
                new StringBuilder("opora-journal-1\n").append(link.previous()).append('\n');
        field(text, Optional.of(Long.toString(link.number())));
        link.fields().forEach(field -> field(text, field));
        return HEX.formatHex(sha256(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void field(StringBuilder text, Optional<String> field) {
        field.ifPresentOrElse(
                value ->
                        text.append(value.getBytes(StandardCharsets.UTF_8).length)
                                .append(':')
                                .append(value),
                () -> text.append('-'));
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
