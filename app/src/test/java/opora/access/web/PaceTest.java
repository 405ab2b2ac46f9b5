package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import opora.access.Costly;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** Who asks too much is told to wait, and for how long. */
class PaceTest {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    private Pace pace(int perMinute) {
        InstantSource hand = now::get;
        return new Pace(perMinute, hand.withZone(ZoneOffset.UTC));
    }

    @Test
    void so_many_pass_at_once_and_then_one_after_another() {
        Pace pace = pace(30);
        for (int request = 0; request < 30; request++) {
            assertThat(pace.waitOf("a")).isZero();
        }
        assertThat(pace.waitOf("a")).isEqualTo(Duration.ofSeconds(2));
        assertThat(pace.waitOf("b")).isZero();

        now.updateAndGet(at -> at.plusSeconds(2));
        assertThat(pace.waitOf("a")).isZero();
        assertThat(pace.waitOf("a")).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void whoever_goes_on_asking_does_not_wait_longer() {
        Pace pace = pace(1);
        assertThat(pace.waitOf("a")).isZero();
        for (int request = 0; request < 100; request++) {
            assertThat(pace.waitOf("a")).isEqualTo(Duration.ofMinutes(1));
        }
        now.updateAndGet(at -> at.plusSeconds(60));
        assertThat(pace.waitOf("a")).isZero();
    }

    @Test
    void a_clock_that_is_set_back_gives_nothing_and_takes_nothing() {
        Pace pace = pace(1);
        pace.waitOf("a");
        now.updateAndGet(at -> at.minusSeconds(600));
        assertThat(pace.waitOf("a")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void none_a_minute_is_no_pace() {
        assertThatThrownBy(() -> pace(0)).hasMessageContaining("at least one");
    }

    @Test
    void costly_routes_are_counted_by_person_wherever_the_person_sits() throws Exception {
        CostlyPace guard = new CostlyPace(pace(1));
        assertThat(call(guard, 7, "192.0.2.1", "search")).isEqualTo(200);
        assertThat(call(guard, 7, "192.0.2.2", "search")).isEqualTo(429);
        assertThat(call(guard, 8, "192.0.2.1", "search")).isEqualTo(200);
        assertThat(call(guard, 7, "192.0.2.1", "page")).isEqualTo(200);
    }

    private static int call(CostlyPace guard, long person, String address, String route)
            throws IOException, NoSuchMethodException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        request.setUserPrincipal(
                new SignedIn(
                        new Viewer(
                                person,
                                "Проба П. П.",
                                "one@opora.test",
                                Role.OPERATOR,
                                new TerritoryScope.WholeRegion(),
                                "область")));
        MockHttpServletResponse response = new MockHttpServletResponse();
        HandlerMethod method =
                new HandlerMethod(new Routes(), Routes.class.getDeclaredMethod(route));
        boolean passes = guard.preHandle(request, response, method);
        assertThat(passes).isEqualTo(response.getStatus() == 200);
        if (!passes) {
            assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        }
        return response.getStatus();
    }

    @Test
    void an_address_is_turned_away_with_a_page_of_its_own() throws Exception {
        AddressPace guard = new AddressPace(pace(1));
        MockFilterChain passed = new MockFilterChain();
        guard.doFilter(from("192.0.2.1"), new MockHttpServletResponse(), passed);
        assertThat(passed.getRequest()).isNotNull();

        MockFilterChain refused = new MockFilterChain();
        MockHttpServletResponse answer = new MockHttpServletResponse();
        guard.doFilter(from("192.0.2.1"), answer, refused);
        assertThat(refused.getRequest()).isNull();
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(answer.getContentAsString())
                .contains("Слишком много запросов с вашего адреса", "Подождите 60 с");
    }

    private static MockHttpServletRequest from(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/help");
        request.setRemoteAddr(address);
        return request;
    }

    /** Two routes of which one is costly. */
    static final class Routes {

        @Costly
        void search() {}

        void page() {}
    }
}
