package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import opora.Browser;
import opora.SmallWorld;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** What no browser of a person sends is refused at the edge, and is nobody's incident. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class OddInputTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0000b@centr.example",
                "\u0001",
                "\u001b[2J",
                "\u007f",
                "\u0085"
            })
    void a_sign_that_nobody_types_is_refused_in_every_field(String odd) throws Exception {
        Browser visitor = new Browser(mvc);
        visitor.open("/sign-in");
        assertThat(visitor.submit("/sign-in", "email", odd, "password", "x").getStatus())
                .isEqualTo(400);
        assertThat(asOperator(get("/schools").param("q", odd)).getStatus()).isEqualTo(400);
    }

    @Test
    void lines_and_tabs_are_typed_by_people() throws Exception {
        assertThat(asOperator(get("/schools").param("q", "Липа\tбор\r\n")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_file_whose_name_nobody_typed_is_refused() throws Exception {
        byte[] table = "код ОО;наименование;муниципалитет\n".getBytes(StandardCharsets.UTF_8);
        MockMultipartFile file =
                new MockMultipartFile("files", "ре\u0000естр.csv", "text/csv", table);
        assertThat(asOperator(multipart("/batches").file(file)).getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "no such session", "9b2e\u00009b2e"})
    void a_session_that_cannot_be_is_no_session(String odd) throws Exception {
        byte[] name = odd.getBytes(StandardCharsets.UTF_8);
        Cookie cookie = new Cookie("opora", Base64.getEncoder().encodeToString(name));
        assertThat(
                        mvc.perform(get("/me").cookie(cookie))
                                .andReturn()
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo("/sign-in?to=%2Fme");
    }

    @Test
    void an_email_as_long_as_a_book_is_a_wrong_one() throws Exception {
        Browser visitor = new Browser(mvc).at("192.0.2.99");
        StringBuilder book = new StringBuilder();
        new Random(847).ints(20_000, 'a', 'z').forEach(book::appendCodePoint);
        assertThat(visitor.signIn(book + "@centr.example", "x").getStatus()).isEqualTo(401);
    }

    @Test
    void an_address_as_long_as_a_book_leads_to_the_sign_in_alone() throws Exception {
        assertThat(new Browser(mvc).open("/me?a=" + "b".repeat(7000)).getRedirectedUrl())
                .isEqualTo("/sign-in");
    }

    private MockHttpServletResponse asOperator(AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        request.with(As.viewer(SmallWorld.in(house).operator())).with(csrf());
        return mvc.perform(request).andReturn().getResponse();
    }
}
