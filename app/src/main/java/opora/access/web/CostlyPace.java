package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import opora.access.Costly;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns away whoever calls routes that are {@link Costly} too often: a person by number, also from many addresses; a stranger by address. */
final class CostlyPace implements HandlerInterceptor {

    private final Pace pace;

    CostlyPace(Pace pace) {
        this.pace = pace;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.hasMethodAnnotation(Costly.class)) {
            return true;
        }
        Duration wait = pace.waitOf(who(request));
        if (wait.isZero()) {
            return true;
        }
        Refusals.tell(request, "too many costly requests");
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        return false;
    }

    private static String who(HttpServletRequest request) {
        return SignedIn.viewer(request.getUserPrincipal())
                .map(viewer -> Long.toString(viewer.id()))
                .orElseGet(request::getRemoteAddr);
    }
}
