package opora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opora.access.AllowedTo;
import opora.access.OpenToAll;
import opora.access.web.As;
import opora.guards.Routes;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route by every role and territory: what each gets stands in {@code routes.txt}, and a route that is not there fails. The places of
 * addresses ({@code {borovinskaya}}) are filled from {@link SmallWorld}.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RouteTests {

    /** Mail programs send there by one click, without a form; the address is the secret. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("POST /unsubscribe/{secret}");

    private static final List<Routes.Row> TABLE = Routes.read("routes.txt");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void every_route_says_who_may_call_it() {
        assertThat(mapping.getHandlerMethods().values().stream().filter(one -> !saysWho(one)))
                .isEmpty();
    }

    @Test
    void a_route_that_does_not_say_is_reported() throws Exception {
        Class<?> silent = Class.forName("sins.territory.AnswersTheBrowser");
        assertThat(saysWho(new HandlerMethod(new Object(), silent.getDeclaredMethod("show"))))
                .isFalse();
    }

    @Test
    void every_route_stands_in_the_table_and_every_row_is_a_route() {
        assertThat(routes())
                .isEqualTo(new TreeSet<>(TABLE.stream().map(Routes.Row::route).toList()));
    }

    @Test
    void everyone_gets_what_the_table_says() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Map<String, String> places = world.places();
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : TABLE) {
            for (Routes.Asker asker : Routes.Asker.values()) {
                int status = status(request(row, places), asker, world);
                if (status != row.expected(asker)) {
                    wrong.add(
                            "%s for %s: %d instead of %d"
                                    .formatted(row, asker, status, row.expected(asker)));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_deed_without_the_token_of_its_form_is_refused_for_everyone() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        for (Routes.Row row : TABLE) {
            if (!row.method().equals("GET") && !WITHOUT_TOKEN.contains(row.route())) {
                for (Routes.Asker asker : Routes.Asker.values()) {
                    var bare =
                            MockMvcRequestBuilders.request(
                                    HttpMethod.valueOf(row.method()), row.address(world.places()));
                    assertThat(status(bare, asker, world)).as(row + " for " + asker).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void what_is_only_read_cannot_be_sent_to_and_what_is_only_sent_cannot_be_opened()
            throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Set<String> routes = routes();
        for (Routes.Row row : TABLE) {
            String other = row.method().equals("GET") ? "POST" : "GET";
            if (row.pattern().equals("/error") || routes.contains(other + " " + row.pattern())) {
                continue;
            }
            var crossed =
                    MockMvcRequestBuilders.request(
                                    HttpMethod.valueOf(other), row.address(world.places()))
                            .with(csrf());
            assertThat(status(crossed, Routes.Asker.OPERATOR, world))
                    .as(other + " " + row)
                    .isEqualTo(405);
        }
    }

    private static boolean saysWho(HandlerMethod method) {
        return List.of(method.getMethod(), method.getBeanType()).stream()
                .anyMatch(place ->
                        AnnotatedElementUtils.hasAnnotation(place, AllowedTo.class)
                                || AnnotatedElementUtils.hasAnnotation(place, OpenToAll.class));
    }

    /** «GET /people/{id}»; a route that names no method is asked by GET. */
    private Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(route -> routes.addAll(named(route)));
        return routes;
    }

    private static List<String> named(RequestMappingInfo route) {
        Set<String> methods = new TreeSet<>();
        route.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
        if (methods.isEmpty()) {
            methods.add("GET");
        }
        return methods.stream()
                .flatMap(method ->
                        route.getPatternValues().stream().map(address -> method + " " + address))
                .toList();
    }

    private MockHttpServletRequestBuilder request(Routes.Row row, Map<String, String> places) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.request(
                        HttpMethod.valueOf(row.method()), row.address(places));
        return row.method().equals("GET") ? request : request.with(csrf());
    }

    private int status(MockHttpServletRequestBuilder request, Routes.Asker asker, SmallWorld world)
            throws Exception {
        var asked =
                switch (asker) {
                    case NOBODY -> request;
                    case OPERATOR -> request.with(As.viewer(world.operator()));
                    case DISTRICT -> request.with(As.viewer(world.districtCoordinator()));
                    case CITY -> request.with(As.viewer(world.cityCoordinator()));
                    case BOROVINSKAYA -> request.with(As.viewer(world.borovinskayaSchool()));
                    case SECOND -> request.with(As.viewer(world.secondSchool()));
                };
        return mvc.perform(asked).andReturn().getResponse().getStatus();
    }
}
