package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.OpenToAll;
import opora.access.SecondFactorRule;
import opora.access.Viewer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Who may call which route, by {@link AllowedTo} and {@link OpenToAll}: whoever is not signed in goes to the sign-in and back; whoever has
 * none of the rights that it names finds no such route; whoever has to set up a second factor goes there first; a route without either does not exist for anybody.
 */
final class RouteGuard implements HandlerInterceptor {

    private final SecondFactorRule rule;

    RouteGuard(SecondFactorRule rule) {
        this.rule = rule;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || find(method, OpenToAll.class).isPresent()) {
            return true;
        }
        Optional<AllowedTo> allowed = find(method, AllowedTo.class);
        if (allowed.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        Optional<Viewer> viewer = SignedIn.viewer(request.getUserPrincipal());
        if (viewer.isEmpty()) {
            send(request, response, WayBack.signIn(request));
            return false;
        }
        if (Arrays.stream(allowed.get().value()).noneMatch(viewer.get()::may)) {
            Refusals.tell(request, "no right to the route");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return false;
        }
        if (!isOfTheSecondFactor(request)
                && !PersonSession.isStrong(request)
                && rule.isDue(viewer.get())) {
            send(request, response, SecondFactorController.ADDRESS);
            return false;
        }
        return true;
    }

    private static boolean isOfTheSecondFactor(HttpServletRequest request) {
        return request.getRequestURI().startsWith(SecondFactorController.ADDRESS);
    }

    /** The method speaks first, then its class. */
    private static <A extends java.lang.annotation.Annotation> Optional<A> find(
            HandlerMethod method, Class<A> annotation) {
        boolean own =
                AnnotatedElementUtils.hasAnnotation(method.getMethod(), AllowedTo.class)
                        || AnnotatedElementUtils.hasAnnotation(method.getMethod(), OpenToAll.class);
        return Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(
                        own ? method.getMethod() : method.getBeanType(), annotation));
    }

    /** A part that htmx asks for would be filled with the page of sign-in; the whole page has to go there. */
    private static void send(
            HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(address);
        }
    }
}
