package opora.upkeep.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A real server behind a proxy that speaks TLS; the visitors of the test come from other addresses of this machine. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@OnTestDatabase
class TrustedProxyTest {

    private static final String PROXY = "127.0.0.1";
    private static final String SOMEONE = "127.0.0.2";

    @LocalServerPort int port;
    @Autowired JdbcClient database;

    @DynamicPropertySource
    static void trusted(DynamicPropertyRegistry properties) {
        for (String setting : TrustedProxy.of(PROXY).settings()) {
            String[] parts = setting.split("=", 2);
            properties.add(parts[0], () -> parts[1]);
        }
        properties.add("opora.pace.address", () -> 20);
    }

    @Test
    void the_proxy_is_believed_for_whom_it_asks_and_that_it_was_by_https() throws Exception {
        String sent = ask(PROXY, "GET /me", "198.51.100.7");
        assertThat(sent)
                .contains("Location: https://opora.example/sign-in?to=%2Fme")
                .contains("Strict-Transport-Security: max-age=31536000 ; includeSubDomains");
        assertThat(ask(PROXY, "GET /sign-in", "198.51.100.7"))
                .containsPattern("Set-Cookie: __Host-opora-form=.*; Secure");

        signIn(PROXY, "proxied@centr.example", "198.51.100.7");
        assertThat(addressNoted("proxied@centr.example")).isEqualTo("198.51.100.7");
    }

    @Test
    void what_a_visitor_adds_before_the_proxy_is_not_believed() throws Exception {
        signIn(PROXY, "forged@centr.example", "203.0.113.1, 198.51.100.8");
        assertThat(addressNoted("forged@centr.example")).isEqualTo("198.51.100.8");
    }

    @Test
    void nobody_else_is_believed() throws Exception {
        assertThat(ask(SOMEONE, "GET /me", "198.51.100.9"))
                .contains("Location: http://opora.example/sign-in?to=%2Fme");
        assertThat(ask(SOMEONE, "GET /sign-in", "198.51.100.9"))
                .containsPattern("Set-Cookie: opora-form=")
                .doesNotContain("Secure");

        signIn(SOMEONE, "direct@centr.example", "198.51.100.9");
        assertThat(addressNoted("direct@centr.example")).isEqualTo(SOMEONE);
    }

    @Test
    void another_host_than_the_one_asked_for_is_not_believed_even_from_the_proxy()
            throws Exception {
        assertThat(ask(PROXY, "GET /me", "198.51.100.7\r\nX-Forwarded-Host: evil.example"))
                .contains("Location: https://opora.example/");
    }

    @Test
    void whoever_asks_too_much_is_known_by_the_own_address_and_not_by_what_is_said_of_it()
            throws Exception {
        String greedy = "198.51.100.77";
        for (int request = 0; request < 20; request++) {
            assertThat(ask(PROXY, "GET /help", greedy)).startsWith("HTTP/1.1 200");
        }
        assertThat(ask(PROXY, "GET /help", greedy))
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: ", "Content-Security-Policy: ", "Слишком много запросов");
        assertThat(ask(PROXY, "GET /help", "198.51.100.78")).startsWith("HTTP/1.1 200");

        String stranger = "127.0.0.3";
        for (int request = 0; request < 20; request++) {
            ask(stranger, "GET /help", "203.0.113." + request);
        }
        assertThat(ask(stranger, "GET /help", "203.0.113.99")).startsWith("HTTP/1.1 429");
    }

    /** A wrong password, which is noted with the address it came from. */
    private void signIn(String from, String email, String forwardedFor) throws Exception {
        String page = ask(from, "GET /sign-in", forwardedFor);
        String cookie =
                page.replaceFirst("(?s).*Set-Cookie: ((?:__Host-)?opora-form=[^;]+);.*", "$1");
        String token = page.replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        String form = "email=" + email + "&password=wrong&_csrf=" + token;
        assertThat(
                        ask(
                                from,
                                "POST /sign-in",
                                forwardedFor
                                        + "\r\nCookie: "
                                        + cookie
                                        + "\r\nContent-Type: application/x-www-form-urlencoded"
                                        + "\r\nContent-Length: "
                                        + form.length(),
                                form))
                .startsWith("HTTP/1.1 401");
    }

    private String addressNoted(String email) {
        return database.sql("select address from access.attempt where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    private String ask(String from, String request, String forwardedFor) throws Exception {
        return ask(from, request, forwardedFor, "");
    }

    private String ask(String from, String request, String forwardedFor, String body)
            throws Exception {
        try (Socket socket =
                new Socket(
                        InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            String head =
                    "%s HTTP/1.1\r\nHost: opora.example\r\nConnection: close\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: %s\r\n\r\n"
                            .formatted(request, forwardedFor);
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
