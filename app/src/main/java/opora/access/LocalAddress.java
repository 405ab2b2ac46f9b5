package opora.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/**
 * An address within this site, in the signs that a browser sends: path and query. Whatever a link or a redirect takes from outside passes
 * through here, so that it never leads to another site and never breaks a header.
 */
public final class LocalAddress {

    /** What goes into the query of another address may grow threefold and has to fit into a header of 8 KB. */
    private static final int LONGEST = 2000;

    private LocalAddress() {}

    /** Empty for another site, for steps upwards, for signs that no address has and for what is too long. */
    public static Optional<String> of(String text) {
        try {
            URI address = new URI(text);
            boolean straight = address.normalize().equals(address);
            return Optional.of(address.toASCIIString())
                    .filter(to -> straight && to.startsWith("/") && !to.startsWith("//"))
                    .filter(to -> to.length() <= LONGEST);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The page that a {@code Referer} names, if it is one of {@code host}; both as the browser sends them. */
    public static Optional<String> ofReferer(String referer, String host) {
        try {
            URI from = new URI(referer);
            String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return Optional.of(Objects.toString(from.getRawPath(), "") + query)
                    .filter(page -> host.equals(from.getRawAuthority()))
                    .flatMap(LocalAddress::of);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }
}
