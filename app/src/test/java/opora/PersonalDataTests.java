package opora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.access.People;
import opora.access.Viewer;
import opora.access.web.As;
import opora.guards.LogLines;
import opora.guards.Routes;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is written where it stays — addresses in histories, lines in logs — never says who a person is. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class PersonalDataTests {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|action|src|hx-get|hx-post|formaction)=\"([^\"]*)\"");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+\\.[\\p{L}\\d.-]+");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @Test
    void no_address_and_no_log_line_holds_an_email_or_a_name() throws Exception {
        LogLines log = LogLines.open();
        SmallWorld world = SmallWorld.in(house);
        List<String> names = List.of("Проба operator", "Проба beginner", "Проба guest");
        world.places();
        assertThat(house.getBean(People.class).list(world.operator()))
                .extracting(listed -> listed.person().name())
                .containsAll(names);
        List<String> addresses = new ArrayList<>();
        for (Routes.Row row : Routes.read("routes.txt")) {
            addresses.addAll(addresses(answer(row, world)));
        }
        mvc.perform(
                MockMvcRequestBuilders.post("/sign-in")
                        .param("email", "guest@small.example")
                        .param("password", "a wrong one, certainly")
                        .with(csrf()));

        assertThat(addresses).hasSizeGreaterThan(100);
        assertThat(sins(addresses.stream(), names)).isEmpty();
        assertThat(log.text()).contains("refused: POST /sign-in");
        assertThat(sins(log.text().lines(), names)).isEmpty();
        log.close();
    }

    @Test
    void an_email_and_a_name_are_found_where_they_are() {
        assertThat(
                        sins(
                                Stream.of(
                                        "/people?email=a@b.example",
                                        "/people/Иванов И. И.",
                                        "/people/7"),
                                List.of("Иванов И. И.")))
                .containsExactly("/people?email=a@b.example", "/people/Иванов И. И.");
    }

    @Test
    void the_page_of_an_error_repeats_nothing_that_was_sent() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        for (Optional<Viewer> asker :
                List.of(Optional.<Viewer>empty(), Optional.of(world.operator()))) {
            var request =
                    MockMvcRequestBuilders.get("/error")
                            .param("who", "planted-name")
                            .header("X-Planted", "planted-header")
                            .header("Referer", "https://elsewhere.example/planted-page");
            MockHttpServletResponse answer =
                    mvc.perform(asker.isEmpty() ? request : request.with(As.viewer(asker.get())))
                            .andReturn()
                            .getResponse();
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentAsString()).isNotEmpty().doesNotContain("planted");
        }
    }

    private MockHttpServletResponse answer(Routes.Row row, SmallWorld world) throws Exception {
        var request =
                MockMvcRequestBuilders.request(
                                HttpMethod.valueOf(row.method()), row.address(world.places()))
                        .with(As.viewer(world.operator()));
        return mvc.perform(row.method().equals("GET") ? request : request.with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static List<String> addresses(MockHttpServletResponse answer) throws Exception {
        List<String> addresses = new ArrayList<>();
        addresses.add(Objects.toString(answer.getHeader("Location"), ""));
        if (Objects.toString(answer.getContentType(), "").startsWith("text/html")) {
            ADDRESS.matcher(answer.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(found -> URLDecoder.decode(found.group(1), StandardCharsets.UTF_8))
                    .forEach(addresses::add);
        }
        return addresses;
    }

    private static List<String> sins(Stream<String> texts, List<String> names) {
        return texts.filter(text ->
                        EMAIL.matcher(text).find() || names.stream().anyMatch(text::contains))
                .toList();
    }
}
