package opora.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away a network address that asks too much, whoever sits behind it: an office behind one address has room, a program that walks through
 * the house has not. Before anything is looked up, and with a page that takes no work.
 */
final class AddressPace extends OncePerRequestFilter {

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="ru"><head><meta charset="utf-8"><title>Слишком много запросов — Опора</title></head>
            <body><h1>Слишком много запросов с вашего адреса</h1>
            <p>Данные не изменились. Подождите %d с и откройте страницу ещё раз. Если так бывает часто, скажите об этом тому, кто ведёт Опору в вашем регионе.</p></body></html>
            """;

    private final Pace pace;

    AddressPace(Pace pace) {
        this.pace = pace;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        Duration wait = pace.waitOf(request.getRemoteAddr());
        if (wait.isZero()) {
            rest.doFilter(request, response);
            return;
        }
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream()
                .write(PAGE.formatted(wait.toSeconds()).getBytes(StandardCharsets.UTF_8));
    }
}
