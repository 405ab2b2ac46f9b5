package opora.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import opora.access.Caller;
import org.springframework.web.filter.OncePerRequestFilter;

/** Names the {@link Caller} for the whole of a request, also for the page of an error. */
final class CallerFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Caller caller =
                new Caller(SignedIn.viewer(request.getUserPrincipal()), request.getRemoteAddr());
        try {
            caller.<Exception>during(() -> rest.doFilter(request, response));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
