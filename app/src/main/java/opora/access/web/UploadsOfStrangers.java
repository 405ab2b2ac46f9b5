package opora.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends whoever is not signed in and brings large files to the sign-in before anything of them is read: looking for the token of the form would write
 * them to the disk, and strangers could fill it.
 */
final class UploadsOfStrangers extends OncePerRequestFilter {

    private static final long LARGE = 4L * 1024 * 1024;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        if (isLarge(request) && SecurityContextHolder.getContext().getAuthentication() == null) {
            Refusals.tell(request, "large files of a stranger");
            response.sendRedirect(WayBack.signIn(request));
            return;
        }
        rest.doFilter(request, response);
    }

    private static boolean isLarge(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return Objects.toString(request.getContentType(), "").startsWith("multipart/")
                && (length < 0 || length > LARGE);
    }
}
