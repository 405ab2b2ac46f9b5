package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Where a person goes after signing in: to the page that was asked for, and never to another site. */
final class WayBack {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

    private WayBack() {}

    /** The address of the sign-in that leads back to what was asked; a deed that was lost leads back to the page it was done on. */
    static String signIn(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read) {
            return "/sign-in?after=idle&to=" + encoded(page(request).orElse("/"));
        }
        String query = request.getQueryString();
        String asked = request.getRequestURI() + (query == null ? "" : "?" + query);
        return asked.equals("/") ? "/sign-in" : "/sign-in?to=" + encoded(asked);
    }

    /** The address if it stays on this site. */
    static Optional<String> local(String address) {
        return Optional.of(address).filter(to -> LOCAL.matcher(to).matches());
    }

    private static Optional<String> page(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI from = URI.create(referer);
            String host = request.getHeader(HttpHeaders.HOST);
            String path =
                    from.getRawPath()
                            + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            return from.getRawAuthority() != null && from.getRawAuthority().equals(host)
                    ? local(path)
                    : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
