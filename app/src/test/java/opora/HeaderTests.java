package opora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import opora.access.Costly;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.guards.Routes;
import opora.guards.Sources;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** What every answer carries, of every route of {@code routes.txt}; that all routes stand there is seen to by {@link RouteTests}. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class HeaderTests {

    private static final List<Routes.Row> TABLE = Routes.read("routes.txt");

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self';"
                            + " frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cache-Control",
                    "no-cache, no-store, max-age=0, must-revalidate");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /** One answer of a route to the operator, asked as from a page of another site. */
    private record Answer(Routes.Row row, boolean https, MockHttpServletResponse response) {

        @Override
        public String toString() {
            return row + (https ? " by https" : " by http");
        }
    }

    @Test
    void every_answer_carries_the_headers_and_guarded_cookies_and_says_what_it_is()
            throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : TABLE) {
            for (boolean https : new boolean[] {false, true}) {
                var request =
                        request(row, row.method(), https)
                                .header("Origin", "https://elsewhere.example");
                Answer answer =
                        new Answer(row, https, mvc.perform(request).andReturn().getResponse());
                wrongHeaders(answer).forEach(header -> wrong.add(answer + ": " + header));
                Arrays.stream(answer.response().getCookies())
                        .filter(cookie -> !isGuarded(cookie, https))
                        .forEach(cookie -> wrong.add(answer + ": " + cookie));
                if (!isTextInUtf8(answer)) {
                    wrong.add(answer + ": " + answer.response().getContentType());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Those that miss or differ, and those that would let in another site. */
    private static List<String> wrongHeaders(Answer answer) {
        MockHttpServletResponse response = answer.response();
        List<String> wrong = new ArrayList<>();
        ALWAYS.forEach((header, value) -> {
            if (!value.equals(response.getHeader(header))) {
                wrong.add(header + " " + response.getHeader(header));
            }
        });
        if (!Objects.toString(response.getHeader("Permissions-Policy"), "")
                .contains("geolocation=()")) {
            wrong.add("Permissions-Policy");
        }
        if (answer.https() != response.containsHeader("Strict-Transport-Security")) {
            wrong.add("Strict-Transport-Security");
        }
        response.getHeaderNames().stream()
                .filter(name -> name.startsWith("Access-"))
                .forEach(wrong::add);
        return wrong;
    }

    /** Every page; files say what they are. */
    private static boolean isTextInUtf8(Answer answer) {
        return answer.response().getContentAsByteArray().length == 0
                || answer.row().pattern().matches(".*\\.\\w+|.*/files/\\{file}")
                || "text/html;charset=UTF-8".equalsIgnoreCase(answer.response().getContentType());
    }

    private static boolean isGuarded(Cookie cookie, boolean https) {
        return cookie.isHttpOnly()
                && "Lax".equals(cookie.getAttribute("SameSite"))
                && "/".equals(cookie.getPath())
                && cookie.getDomain() == null
                && cookie.getSecure() == https
                && cookie.getName().startsWith("__Host-") == https;
    }

    /** Asked as people to whom they are shown: an operator alone would be told of many pages that they are not there. */
    @Test
    void nothing_that_a_person_reads_is_left_in_a_cache() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Map<String, String> places = world.places();
        Set<String> shown = new TreeSet<>();
        for (Role role :
                List.of(Role.OPERATOR, Role.DATA_OFFICER, Role.ADMINISTRATOR, Role.SCHOOL)) {
            Viewer viewer = world.own(role);
            for (Routes.Row row : TABLE) {
                MockHttpServletRequestBuilder request =
                        MockMvcRequestBuilders.request(
                                        HttpMethod.valueOf(row.method()), row.address(places))
                                .with(As.viewer(viewer));
                MockHttpServletResponse answer =
                        mvc.perform(row.method().equals("GET") ? request : request.with(csrf()))
                                .andReturn()
                                .getResponse();
                if (answer.getStatus() == 200) {
                    shown.add(row.pattern());
                }
                assertThat(answer.getHeader("Cache-Control"))
                        .as(role + " " + row)
                        .contains("no-store");
                assertThat(answer.getHeaderNames())
                        .as(role + " " + row)
                        .doesNotContain("ETag", "Last-Modified");
            }
        }
        assertThat(shown)
                .contains("/protection", "/protection/people/{id}/data.xlsx", "/me/data.xlsx")
                .contains("/people.xlsx", "/journal.csv", "/schools/{school}", "/me");
    }

    /** Forms whose typed words wait on the device until the server has them: of programmes and visits, never of pupils or accounts. */
    private static final Set<String> KEPT_ON_THE_DEVICE =
            Set.of(
                    "programme/form.jte",
                    "programme/review.jte",
                    "programme/remarks.jte",
                    "programme/checklist/edit.jte",
                    "programme/diary/entry.jte",
                    "network/visit/new.jte",
                    "network/visit/telling.jte",
                    "network/visit/decide.jte");

    /** What a worker of a browser keeps, and what a page puts there, outlives the session. */
    @Test
    void no_script_of_ours_keeps_anything_in_the_browser_but_what_is_typed_into_named_forms() {
        assertThat(Sources.under("app/src/main/resources/static", ".js"))
                .isNotEmpty()
                .filteredOn(file -> !file.toString().contains("/vendor/"))
                .allSatisfy(file -> {
                    assertThat(Sources.text(file))
                            .doesNotContain("serviceWorker", "caches.", "indexedDB");
                    if (!file.endsWith("drafts.js")) {
                        assertThat(Sources.text(file))
                                .doesNotContain("localStorage", "sessionStorage");
                    }
                });
        Path templates = Sources.ROOT.resolve("app/src/main/jte");
        assertThat(Sources.under("app/src/main/jte", ".jte"))
                .filteredOn(file -> Sources.text(file).contains("data-keep"))
                .extracting(file -> templates.relativize(file).toString())
                .containsExactlyInAnyOrderElementsOf(KEPT_ON_THE_DEVICE);
        assertThat(Sources.text(Sources.ROOT.resolve("app/src/main/jte/ui/layout.jte")))
                .contains("\"historyCacheSize\":0");
        assertThat(Sources.under("app/src/main", ".jte"))
                .noneMatch(file -> Sources.text(file).contains("rel=\"manifest\""));
    }

    @Test
    void https_is_remembered_for_a_year_with_all_that_is_below() throws Exception {
        assertThat(answer(TABLE.getFirst(), "GET", true).getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void no_route_answers_to_a_method_that_pages_do_not_use() throws Exception {
        Set<String> asked = new TreeSet<>();
        for (Routes.Row row : TABLE) {
            if (!asked.add(row.pattern())) {
                continue;
            }
            for (String method : List.of("TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT")) {
                assertThat(answer(row, method, false).getStatus())
                        .as(method + " " + row)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void what_is_costly_is_known_to_be() {
        Set<String> costly = new TreeSet<>();
        Set<String> files = new TreeSet<>();
        mapping.getHandlerMethods()
                .forEach((route, method) -> {
                    if (method.hasMethodAnnotation(Costly.class)) {
                        costly.addAll(route.getPatternValues());
                    }
                    if (Arrays.stream(method.getMethod().getGenericParameterTypes())
                            .anyMatch(type -> type.getTypeName().contains("MultipartFile"))) {
                        files.addAll(route.getPatternValues());
                    }
                });
        TABLE.stream()
                .map(Routes.Row::pattern)
                .filter(pattern -> pattern.matches(".*\\.(xlsx|docx|csv|pdf|ics|zip)"))
                .forEach(files::add);
        assertThat(files).contains("/batches", "/people/import");
        assertThat(costly)
                .containsAll(files)
                .contains(
                        "/schools",
                        "/identification/runs",
                        "/people/search",
                        "/protection/search",
                        "/corrections/requests/{id}/files/{file}");
    }

    @Test
    void what_is_costly_is_counted() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/schools");
        ServletRequestPathUtils.parseAndCache(request);
        assertThat(Objects.requireNonNull(mapping.getHandler(request)).getInterceptorList())
                .extracting(interceptor -> interceptor.getClass().getSimpleName())
                .containsSubsequence("RouteGuard", "CostlyPace");
    }

    @Test
    void leaving_clears_what_the_browser_keeps() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(MockMvcRequestBuilders.post("/sign-out").with(csrf()))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getHeader("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
    }

    private MockHttpServletResponse answer(Routes.Row row, String method, boolean https)
            throws Exception {
        return mvc.perform(request(row, method, https)).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder request(Routes.Row row, String method, boolean https) {
        SmallWorld world = SmallWorld.in(house);
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(
                                HttpMethod.valueOf(method), row.address(world.places()))
                        .secure(https)
                        .with(As.viewer(world.operator()));
        return method.equals("POST") ? request.with(csrf()) : request;
    }
}
