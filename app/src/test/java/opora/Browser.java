package opora;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a person does with pages in a test: opens them, fills in forms and keeps the cookies; forms carry the token of the page last opened. */
public final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";
    private String address = "192.0.2.1";
    private boolean https;
    private String host = "localhost";

    public Browser(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** The network address from now on. */
    public Browser at(String newAddress) {
        address = newAddress;
        return this;
    }

    /** The name under which the house is opened from now on. */
    public Browser on(String newHost) {
        host = newHost;
        return this;
    }

    public Browser byHttps() {
        https = true;
        return this;
    }

    public MockHttpServletResponse open(String page) throws Exception {
        return send(get(page));
    }

    /** Opens the page as htmx does for a part of it. */
    public MockHttpServletResponse openPart(String page) throws Exception {
        return send(get(page).header("HX-Request", "true"));
    }

    /** Fields are name, value, name, value … */
    public MockHttpServletResponse submit(String to, String... fields) throws Exception {
        MockHttpServletRequestBuilder request = post(to).param("_csrf", token);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return send(request);
    }

    public MockHttpServletResponse signIn(String email, String password) throws Exception {
        open("/sign-in");
        MockHttpServletResponse answer = submit("/sign-in", "email", email, "password", password);
        if (answer.getStatus() == 302) {
            open("/me/password");
        }
        return answer;
    }

    public Cookie cookie(String name) {
        return Objects.requireNonNull(
                cookies.get(name), () -> name + " is not among " + cookies.keySet());
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        request.with(asked -> {
            asked.setRemoteAddr(address);
            asked.setSecure(https);
            asked.setServerName(host);
            return asked;
        });
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        for (Cookie cookie : answer.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        Matcher found = TOKEN.matcher(answer.getContentAsString());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }
}
