package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import opora.access.LocalAddress;
import org.springframework.http.HttpHeaders;

/** Where a person goes after signing in: to the page that was asked for. */
final class WayBack {

    private WayBack() {}

    /** The address of the sign-in that leads back to what was asked; a deed that was lost leads back to the page it was done on. */
    static String signIn(HttpServletRequest request) {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read) {
            return "/sign-in?after=idle&to=" + encoded(page(request).orElse("/"));
        }
        String query = request.getQueryString();
        return LocalAddress.of(request.getRequestURI() + (query == null ? "" : "?" + query))
                .filter(asked -> !asked.equals("/"))
                .map(asked -> "/sign-in?to=" + encoded(asked))
                .orElse("/sign-in");
    }

    private static Optional<String> page(HttpServletRequest request) {
        return LocalAddress.ofReferer(
                Objects.toString(request.getHeader(HttpHeaders.REFERER), ""),
                Objects.toString(request.getHeader(HttpHeaders.HOST), ""));
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
