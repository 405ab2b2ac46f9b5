package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Tells the log of the server whom the house has refused what, for whoever looks for attempts to get around its walls. A route is told as its controller
 * writes it and a person by number: addresses may hold secrets, and logs hold no names.
 */
final class Refusals {

    private static final System.Logger LOG = System.getLogger("opora.access");

    private Refusals() {}

    /** {@code why}: in words of ours, never of the request. */
    static void tell(HttpServletRequest request, String why) {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String who =
                SignedIn.viewer(SecurityContextHolder.getContext().getAuthentication())
                        .map(viewer -> "person " + viewer.id() + " as " + viewer.role())
                        .orElse("nobody signed in");
        LOG.log(
                System.Logger.Level.INFO,
                "refused: {0} {1}, {2}, {3}, {4}",
                request.getMethod(),
                Objects.requireNonNullElse(route, "no route"),
                who,
                request.getRemoteAddr(),
                why);
    }
}
