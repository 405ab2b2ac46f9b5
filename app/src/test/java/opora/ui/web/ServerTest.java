package opora.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import opora.access.OpenToAll;
import opora.ui.Assets;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What comes over the wire from a real server: errors, headers, static files, weight. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.servlet.multipart.max-file-size=2MB",
            "spring.datasource.hikari.connection-timeout=3000"
        })
@OnTestDatabase
@ExtendWith(OutputCaptureExtension.class)
class ServerTest {

    private static final Pattern INCIDENT = Pattern.compile("<b>([0-9A-F]{3}-[0-9A-F]{3})</b>");

    /** What the cookie of a session looks like. */
    private static final String SESSION =
            Base64.getEncoder()
                    .encodeToString(new UUID(8, 47).toString().getBytes(StandardCharsets.UTF_8));

    @LocalServerPort int port;
    @Autowired ApplicationContext house;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void an_unknown_address_is_a_page_that_does_not_exist_or_is_not_yours() throws Exception {
        HttpResponse<String> answer = get("/nothing-here");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains(
                        "<title>Такой страницы нет или она не ваша — Опора</title>",
                        "Из осторожности мы не уточняем, что из двух.",
                        "href=\"/sign-in\"")
                .doesNotContain("Whitelabel", "Вам видны");
    }

    @Test
    void an_error_of_ours_gives_a_number_that_is_in_the_log_and_nothing_of_the_inside(
            CapturedOutput log) throws Exception {
        HttpResponse<String> answer = get("/planted/failure");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains(
                        "Не получилось открыть страницу",
                        "Ошибка у нас, не у вас. Данные не изменились.")
                .doesNotContain("IllegalState", "planted secret", "at opora");
        MatchResult number = INCIDENT.matcher(answer.body()).results().findFirst().orElseThrow();
        assertThat(log.getOut())
                .containsOnlyOnce("Incident " + number.group(1) + ": GET /planted/failure")
                .contains("java.lang.IllegalStateException: planted secret")
                .doesNotContain("Servlet.service()");
    }

    @Test
    void a_part_that_failed_replaces_the_whole_page() throws Exception {
        HttpResponse<String> answer =
                http.send(
                        to("/planted/failure").header("HX-Request", "true").build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("HX-Retarget")).contains("body");
        assertThat(answer.headers().firstValue("HX-Reswap")).contains("innerHTML");
        assertThat(answer.body()).contains("Не получилось открыть страницу");
    }

    @Test
    void a_form_without_a_token_is_an_outdated_page() throws Exception {
        HttpResponse<String> answer =
                http.send(
                        to("/sign-in")
                                .header("Referer", "http://localhost:" + port + "/sign-in?to=/me")
                                .POST(HttpRequest.BodyPublishers.ofString("email=a"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains(
                        "Страница устарела: откройте её заново",
                        "Отправленное не принято, данные не изменились.",
                        "href=\"/sign-in?to=/me\">Открыть заново");
    }

    @Test
    void a_form_address_cannot_be_opened() throws Exception {
        HttpResponse<String> answer = get("/sign-out");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("Эту страницу так не открыть");
    }

    @Test
    void large_files_of_a_stranger_lead_to_the_sign_in_unread() throws Exception {
        HttpResponse<String> answer =
                http.send(
                        to("/batches")
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(
                                        HttpRequest.BodyPublishers.ofByteArray(
                                                new byte[5 * 1024 * 1024]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location")).endsWith("/sign-in?after=idle&to=%2F");
    }

    @Test
    void a_file_that_is_too_large_says_how_large_it_may_be() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                """
                --edge\r
                Content-Disposition: form-data; name="files"; filename="a.xlsx"\r
                Content-Type: application/octet-stream\r
                \r
                """
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(new byte[3 * 1024 * 1024]);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer =
                http.send(
                        to("/sign-in")
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains(
                        "Слишком большие файлы или их слишком много",
                        "Один файл — не больше 2\u00a0МБ, все вместе — не больше 210\u00a0МБ и 500\u00a0файлов.");
    }

    @Test
    void many_files_at_once_are_no_mistake_up_to_five_hundred() throws Exception {
        assertThat(sendFiles(500, "a.csv").statusCode()).isEqualTo(403);
        assertThat(sendFiles(511, "a.csv").statusCode()).isEqualTo(413);
    }

    @Test
    void a_file_whose_name_holds_a_nul_is_the_mistake_of_the_sender() throws Exception {
        HttpResponse<String> answer = sendFiles(1, "a%00b.csv");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Не понимаем, что открыть");
    }

    /** Without the token of a form; whatever else is wrong is found before. */
    private HttpResponse<String> sendFiles(int count, String name) throws Exception {
        String part =
                "--edge\r\nContent-Disposition: form-data; name=\"files\"; filename*=UTF-8''%s\r\n\r\nx\r\n"
                        .formatted(name);
        return http.send(
                to("/sign-in")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        part.repeat(count) + "--edge--\r\n"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%zz",
                "/a|b",
                "//",
                "/..;/actuator/env",
                "/actuator/env",
                "/error",
                "/static/opora.css",
                "/help?q=%00",
                "/help?%00=q",
                "/help?q=%zz",
                "/help/%00",
                "/.git/config",
                "/app/src/main/resources/application.yml"
            })
    void odd_addresses_get_our_words_and_no_inside(String address) throws Exception {
        String answer = raw("GET " + address + " HTTP/1.1");
        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("Опора")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void health_answers_without_details() throws Exception {
        assertThat(get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    }

    @Test
    void pages_forbid_code_and_style_of_their_own_and_are_not_kept() throws Exception {
        HttpResponse<String> page = get("/sign-in");
        assertThat(header(page, "Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                                + " form-action 'self'; frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void static_files_are_kept_for_a_year_and_their_address_changes_with_them() throws Exception {
        for (String file : Assets.FILES) {
            HttpResponse<String> answer = get(file + "?" + Assets.stamp());
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public");
        }
        assertThat(
                        Pattern.compile("(?:src|href)=\"(/[^\"]*\\.(?:css|js|svg)[^\"]*)\"")
                                .matcher(get("/sign-in").body())
                                .results()
                                .map(found -> found.group(1).replaceFirst("#.*", "")))
                .isNotEmpty()
                .allMatch(address -> address.endsWith("?" + Assets.stamp()))
                .allMatch(address -> Assets.FILES.contains(address.replaceFirst("\\?.*", "")));
    }

    @Test
    void the_first_visit_weighs_at_most_130_kilobytes_and_a_later_page_30() throws Exception {
        int page = weight("/help");
        int files = Assets.FILES.stream().mapToInt(file -> weight(file)).sum();
        assertThat(page + files).isLessThan(130_000);
        assertThat(page).isLessThan(30_000);
    }

    @Test
    void the_page_of_an_error_comes_also_without_the_database() throws Exception {
        HikariDataSource pool = house.getBean(DataSource.class).unwrap(HikariDataSource.class);
        HikariConfigMXBean settings = pool.getHikariConfigMXBean();
        String password = pool.getPassword();
        settings.setPassword("another");
        pool.getHikariPoolMXBean().softEvictConnections();
        try {
            HttpResponse<String> bare = get("/sign-in");
            assertThat(bare.statusCode()).isEqualTo(500);
            assertThat(bare.body())
                    .contains("Не получилось открыть страницу", "номер происшествия");

            HttpResponse<String> withSession =
                    http.send(
                            to("/me").header("Cookie", "opora=" + SESSION).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(withSession.statusCode()).isEqualTo(500);
            assertThat(withSession.body())
                    .contains("Не получилось открыть страницу", "Данные не изменились.")
                    .doesNotContain("Exception");
        } finally {
            settings.setPassword(password);
            assertThat(IntStream.range(0, 100).anyMatch(attempt -> databaseAnswers())).isTrue();
        }
    }

    private boolean databaseAnswers() {
        try {
            return house.getBean(JdbcClient.class).sql("select true").query(Boolean.class).single();
        } catch (DataAccessException notYet) {
            return false;
        }
    }

    private int weight(String address) {
        try {
            return http.send(
                            to(address).header("Accept-Encoding", "gzip").build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body()
                    .length;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(to(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(
                            (request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    @TestConfiguration
    static class Planted {

        @Bean
        Failing failing() {
            return new Failing();
        }
    }

    @Controller
    @OpenToAll("planted by this test")
    static class Failing {

        @GetMapping("/planted/failure")
        String fail() {
            throw new IllegalStateException("planted secret");
        }
    }
}
