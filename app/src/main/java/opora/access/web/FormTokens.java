package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** The cookie with the token of forms, under a name that by https begins with {@code __Host-}, as that of the session. */
final class FormTokens implements CsrfTokenRepository {

    /** Browsers take a cookie of such a name only from this very host, by https and for the whole site. */
    static final String HOST = "__Host-";

    private static final String NAME = "opora-form";

    private final CsrfTokenRepository byHttp = named(NAME);
    private final CsrfTokenRepository byHttps = named(HOST + NAME);

    private static CsrfTokenRepository named(String name) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").httpOnly(true));
        return tokens;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return by(request).generateToken(request);
    }

    @Override
    public void saveToken(
            @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        by(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return by(request).loadToken(request);
    }

    private CsrfTokenRepository by(HttpServletRequest request) {
        return request.isSecure() ? byHttps : byHttp;
    }
}
