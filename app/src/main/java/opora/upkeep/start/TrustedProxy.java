package opora.upkeep.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.upkeep.CannotStart;

/**
 * The proxies in front of the pages that are believed when they say for whom they ask and whether by https, {@code OPORA_PROXY}. Anybody
 * else can write the same headers; without a proxy nobody is believed.
 */
public record TrustedProxy(List<InetAddress> addresses) {

    public static final TrustedProxy NONE = new TrustedProxy(List.of());

    /** Network addresses between commas; names are not looked up. */
    static TrustedProxy of(String text) {
        return new TrustedProxy(
                Stream.of(text.split("[\\s,]+"))
                        .filter(address -> !address.isEmpty())
                        .map(TrustedProxy::address)
                        .toList());
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByAddress(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException | UnknownHostException e) {
            throw new CannotStart(
                    "OPORA_PROXY: «"
                            + text
                            + "» не сетевой адрес. Нужны адреса через запятую, например OPORA_PROXY=127.0.0.1.",
                    e);
        }
    }

    /** What Spring Boot and Tomcat have to be told, as {@code name=value}; said also when there is none, or a cloud would be believed by itself. */
    public List<String> settings() {
        if (addresses.isEmpty()) {
            return List.of("server.forward-headers-strategy=none");
        }
        return List.of(
                "server.forward-headers-strategy=native",
                "server.tomcat.remoteip.internal-proxies=" + networks(),
                // the proxy passes Host on; a header of its own would be the browser's to forge
                "server.tomcat.remoteip.host-header=");
    }

    /** Networks of one address each: Tomcat takes them as they are, where anything else would be a regular expression to it. */
    private String networks() {
        return addresses.stream()
                .map(one -> one.getHostAddress() + "/" + one.getAddress().length * Byte.SIZE)
                .collect(Collectors.joining(","));
    }
}
