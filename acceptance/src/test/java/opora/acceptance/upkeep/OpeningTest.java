package opora.acceptance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import opora.acceptance.Launched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A house that is open, and those who want to open it once more. */
class OpeningTest {

    @TempDir static Path somewhere;
    private static int port;
    private static Launched opora;

    @BeforeAll
    static void open() throws Exception {
        port = Launched.freePort();
        opora = Launched.serve(somewhere.resolve("data"), port).ready();
    }

    @AfterAll
    static void close() throws Exception {
        opora.close();
    }

    @Test
    void it_says_where_it_is_how_the_first_operator_comes_in_and_how_it_stops() {
        assertThat(opora.said())
                .contains("Опора работает: http://localhost:" + port + "/")
                .contains("http://localhost:" + port + "/first-operator?token=")
                .contains("Остановить: Ctrl-C");
    }

    @Test
    void its_health_is_open_and_nothing_else_of_its_inside() throws Exception {
        assertThat(get("actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(get("actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(get("actuator/health").body()).contains("UP").doesNotContain("postgres");
        for (String inside : new String[] {"actuator", "actuator/env", "actuator/heapdump"}) {
            assertThat(get(inside).statusCode()).as(inside).isEqualTo(404);
        }
    }

    @Test
    void the_log_has_a_line_per_event() throws IOException {
        Path log = somewhere.resolve("data/log/opora.log");

        assertThat(Files.readAllLines(log))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\dT.* (INFO|WARN|ERROR) .+"));
    }

    @Test
    void a_second_copy_on_the_same_data_is_told_where_the_first_one_is() throws Exception {
        try (Launched second = Launched.serve(somewhere.resolve("data"), Launched.freePort())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.said())
                    .contains("уже работает другая Опора")
                    .contains("http://localhost:" + port + "/")
                    .doesNotContain("\tat ");
        }
        assertThat(get("actuator/health").statusCode()).isEqualTo(200);
    }

    @Test
    void a_taken_port_is_named_and_nothing_is_left_behind() throws Exception {
        Path other = somewhere.resolve("other");
        try (Launched second = Launched.serve(other, port)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.said())
                    .contains("Порт " + port + " на 127.0.0.1 занят")
                    .contains("OPORA_PORT=8080")
                    .doesNotContain("\tat ");
        }
        assertThat(other.resolve("postgres")).doesNotExist();
        assertThat(new Kept(other).processes()).isZero();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + "/").resolve(path);
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        }
    }
}
