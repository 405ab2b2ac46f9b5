package opora.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Only what a session of ours can be called is looked up: the cookie is anything that a browser chooses to send. */
final class SessionCookie extends DefaultCookieSerializer {

    private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}");

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }
}
