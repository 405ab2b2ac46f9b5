package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Invitations;
import opora.access.Invited;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Role;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** A provider that sends the house elsewhere is not followed; a server stands there and hears who asks. In a house of its own: keys are kept once known. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RegionDetourTest {

    private static final Provider PROVIDER = Provider.start();
    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer ELSEWHERE = elsewhere();

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("opora.oidc.issuer", PROVIDER::issuer);
        properties.add("opora.oidc.client-id", () -> Provider.CLIENT);
        properties.add("opora.oidc.client-secret", () -> Provider.SECRET);
    }

    private static HttpServer elsewhere() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/",
                    asked -> {
                        ASKED.add(asked.getRequestURI().getPath());
                        asked.sendResponseHeaders(404, -1);
                        asked.close();
                    });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void close() {
        ELSEWHERE.stop(0);
    }

    /** Each would be asked after the one before it; the last one shows that nothing else was wrong. */
    @Test
    void no_call_to_the_provider_follows_it_elsewhere() throws Exception {
        String email = "detour@x.example";
        invite(email);
        for (String path : List.of("/oauth2/token", "/oauth2/jwks", "/userinfo")) {
            PROVIDER.send(path, there(path));
            assertThat(come(email)).as(path).isEqualTo("/sign-in?after=region");
            assertThat(ASKED).as(path).isEmpty();
            PROVIDER.sendNobody();
        }
        assertThat(come(email)).isEqualTo("/");
    }

    @Test
    void what_a_provider_says_of_itself_is_not_taken_from_elsewhere() {
        String described = "/.well-known/openid-configuration";
        PROVIDER.send("/elsewhere" + described, there(described));
        RegionProvider sent =
                new RegionProvider(
                        PROVIDER.issuer() + "/elsewhere", Provider.CLIENT, Provider.SECRET);

        assertThatThrownBy(() -> sent.findByRegistrationId(RegionProvider.NAME))
                .hasMessageContaining("sends elsewhere");
        assertThat(ASKED).isEmpty();
    }

    @Test
    void a_provider_that_gives_another_name_is_not_believed() {
        RegionProvider other =
                new RegionProvider(PROVIDER.issuer() + "/", Provider.CLIENT, Provider.SECRET);

        assertThatThrownBy(() -> other.findByRegistrationId(RegionProvider.NAME))
                .hasMessageContaining("calls itself " + PROVIDER.issuer());
    }

    private static String there(String path) {
        return "http://127.0.0.1:" + ELSEWHERE.getAddress().getPort() + path;
    }

    private void invite(String email) {
        NewAssignment first =
                NewAssignment.of(Role.REGIONAL_COORDINATOR, Optional.empty(), Optional.empty());
        assertThat(
                        house.getBean(Invitations.class)
                                .invite(
                                        SmallWorld.in(house).operator(),
                                        new NewPerson("Белова Н. В.", email, first)))
                .isInstanceOf(Invited.Awaited.class);
    }

    private String come(String account) throws Exception {
        Browser browser = new Browser(mvc).on(Provider.HOST);
        String authorize = redirect(browser, "/oauth2/authorization/region");
        URI back = URI.create(PROVIDER.signIn(account, authorize));
        return redirect(browser, back.getPath() + "?" + back.getQuery());
    }

    private static String redirect(Browser browser, String page) throws Exception {
        return Objects.requireNonNull(browser.open(page).getRedirectedUrl());
    }
}
