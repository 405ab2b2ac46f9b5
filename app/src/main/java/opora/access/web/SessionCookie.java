package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/**
 * The cookie of a session. By https its name begins with {@code __Host-}, so that no neighbouring site and no page got by http can put another one in its
 * place. Only what a session of ours can be called is looked up: the cookie is anything that a browser chooses to send.
 */
final class SessionCookie implements CookieSerializer {

    private static final String NAME = "opora";
    private static final Pattern SESSION = Pattern.compile("[0-9a-f-]{36}");

    private final CookieSerializer byHttp = named(NAME);
    private final CookieSerializer byHttps = named(FormTokens.HOST + NAME);

    /** Sent by https only when it was got by https: a school may reach a test installation by bare http. */
    private static CookieSerializer named(String name) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setCookiePath("/");
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        return cookie;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        by(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return by(request).readCookieValues(request).stream()
                .filter(name -> SESSION.matcher(name).matches())
                .toList();
    }

    private CookieSerializer by(HttpServletRequest request) {
        return request.isSecure() ? byHttps : byHttp;
    }
}
