package opora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.access.AllowedTo;
import opora.access.OpenToAll;
import opora.access.Right;
import opora.access.web.As;
import opora.guards.Asker;
import opora.guards.Routes;
import opora.guards.Walk;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
 * Every route by every role and territory: whose each thing is stands in {@code routes.txt}, and a route that is not there fails. The places of
 * addresses ({@code {borovinskaya}}) are filled from {@link SmallWorld}.
 */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class RouteTests {

    /** Mail programs send there by one click, without a form; the address is the secret. */
    private static final Set<String> WITHOUT_TOKEN = Set.of("POST /unsubscribe/{secret}");

    private static final List<Routes.Row> TABLE = Routes.read("routes.txt");

    /** Others do not come past the firewall: see {@link HeaderTests}. */
    private static final List<HttpMethod> METHODS = List.of(HttpMethod.GET, HttpMethod.POST);

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
    void every_right_opens_some_route() {
        assertThat(
                        mapping.getHandlerMethods().values().stream()
                                .flatMap(method -> Arrays.stream(rights(method)))
                                .collect(Collectors.toSet()))
                .containsAll(List.of(Right.values()));
    }

    /** The walk: every line by every role over its own, a foreign and an expired territory. What it saw lies in {@code target/route-walk.txt}. */
    @Test
    void whoever_may_is_let_in_and_nobody_else_is() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        List<Asker> askers = Asker.of(world);
        Map<String, String> places = world.places();
        List<String> wrong = new ArrayList<>();
        for (Routes.Row row : TABLE) {
            for (Asker asker : askers) {
                int status = status(request(row, places), asker);
                Set<Integer> expected = expected(row, asker, world);
                if (!expected.contains(status)) {
                    wrong.add(
                            "%s as %s: %d, not %s".formatted(row, asker.name(), status, expected));
                }
            }
        }
        Walk.write(TABLE, askers, wrong);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_deed_without_the_token_of_its_form_is_refused_for_everyone() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Map<String, String> places = world.places();
        List<Asker> askers = List.of(Asker.of(world).getFirst(), operator(world));
        for (Routes.Row row : TABLE) {
            if (!row.method().equals("GET") && !WITHOUT_TOKEN.contains(row.route())) {
                for (Asker asker : askers) {
                    var bare =
                            MockMvcRequestBuilders.request(
                                    HttpMethod.valueOf(row.method()), row.address(places));
                    assertThat(status(bare, asker)).as(row + " as " + asker.name()).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void no_route_answers_to_a_method_that_it_does_not_name() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Set<String> routes = routes();
        for (Routes.Row row : TABLE) {
            for (HttpMethod other : METHODS) {
                if (row.pattern().equals("/error")
                        || routes.contains(other + " " + row.pattern())) {
                    continue;
                }
                var crossed =
                        MockMvcRequestBuilders.request(other, row.address(world.places()))
                                .with(csrf());
                // 404 where a word stands in the place of a number of another route
                assertThat(status(crossed, operator(world))).as(other + " " + row).isIn(405, 404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/roles", "/schools/7a", "/schools/1/classes/x"})
    void a_word_in_the_place_of_a_number_is_an_address_that_does_not_exist(String address)
            throws Exception {
        SmallWorld world = SmallWorld.in(house);
        assertThat(status(MockMvcRequestBuilders.get(address), operator(world))).isEqualTo(404);
    }

    private static Asker operator(SmallWorld world) {
        return new Asker("operator", Optional.of(world.operator()));
    }

    private Set<Integer> expected(Routes.Row row, Asker asker, SmallWorld world) {
        if (row.whose().equals("everyone")) {
            return row.gets();
        }
        if (asker.viewer().isEmpty()) {
            return Set.of(302);
        }
        return asker.mayOpen(row, rights(row), world) ? row.gets() : Set.of(404);
    }

    private Right[] rights(Routes.Row row) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> named(entry.getKey()).contains(row.route()))
                .map(entry -> rights(entry.getValue()))
                .findFirst()
                .orElseThrow();
    }

    /** The method speaks first, then its class; none for a route that is open to all. */
    private static Right[] rights(HandlerMethod method) {
        for (AnnotatedElement place : List.of(method.getMethod(), method.getBeanType())) {
            AllowedTo allowed = AnnotatedElementUtils.findMergedAnnotation(place, AllowedTo.class);
            if (allowed != null) {
                return allowed.value();
            }
        }
        return new Right[0];
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

    private int status(MockHttpServletRequestBuilder request, Asker asker) throws Exception {
        asker.viewer().ifPresent(viewer -> request.with(As.viewer(viewer)));
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
