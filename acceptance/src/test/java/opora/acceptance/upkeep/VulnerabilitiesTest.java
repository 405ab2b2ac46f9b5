package opora.acceptance.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import opora.acceptance.Launched;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tools/vulnerabilities} against a database of weaknesses on this machine, which answers as OSV does. */
class VulnerabilitiesTest {

    private static final String KNOWN = "pkg:maven/org.example/weak@1.0";

    @TempDir Path project;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer database;

    @BeforeEach
    void open() throws IOException {
        Path tools = Files.createDirectories(project.resolve("tools"));
        Files.copy(
                Launched.root().resolve("tools/vulnerabilities"),
                tools.resolve("vulnerabilities"),
                StandardCopyOption.COPY_ATTRIBUTES);
        database = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        database.createContext(
                "/query",
                question -> {
                    String text = new String(question.getRequestBody().readAllBytes(), UTF_8);
                    asked.add(text);
                    byte[] answer =
                            (text.contains(KNOWN)
                                            ? "{\"vulns\":[{\"id\":\"GHSA-test\",\"summary\":\"x\"}]}"
                                            : "{}")
                                    .getBytes(UTF_8);
                    question.sendResponseHeaders(200, answer.length);
                    question.getResponseBody().write(answer);
                    question.close();
                });
        database.start();
    }

    @AfterEach
    void close() {
        database.stop(0);
    }

    @Test
    void nothing_known_is_said_with_the_number_of_libraries() throws Exception {
        program("pkg:maven/opora/app@0.1.0", "pkg:maven/org.example/fine@2.0?type=jar");

        try (Launched check = check()) {
            assertThat(check.exitCode()).isZero();
            assertThat(check.said()).contains("Проверено библиотек: 1. Известных уязвимостей нет");
        }
        assertThat(asked).singleElement().asString().contains("pkg:maven/org.example/fine@2.0\"");
    }

    @Test
    void a_known_weakness_is_named_with_its_library() throws Exception {
        program("pkg:maven/org.example/fine@2.0", KNOWN + "?type=jar");

        try (Launched check = check()) {
            assertThat(check.exitCode()).isEqualTo(1);
            assertThat(check.said()).contains(KNOWN + ": GHSA-test").doesNotContain("fine");
        }
    }

    @Test
    void a_database_that_does_not_answer_is_no_good_news() throws Exception {
        program(KNOWN);
        close();

        try (Launched check = check()) {
            assertThat(check.exitCode()).isEqualTo(2);
            assertThat(check.said()).contains("База уязвимостей не ответила");
        }
    }

    @Test
    void without_a_built_program_it_says_what_to_do() throws Exception {
        try (Launched check = check()) {
            assertThat(check.exitCode()).isEqualTo(2);
            assertThat(check.said()).contains("./opora build");
        }
    }

    private Launched check() throws IOException {
        return Launched.call(
                project,
                Map.of(
                        "OSV_ADDRESS",
                        "http://127.0.0.1:" + database.getAddress().getPort(),
                        "no_proxy",
                        "127.0.0.1"),
                project.resolve("tools/vulnerabilities").toString());
    }

    private void program(String... libraries) throws IOException {
        Path run = Files.createDirectories(project.resolve("app/target/run"));
        StringBuilder list = new StringBuilder("{\"components\": [\n");
        for (String library : libraries) {
            list.append("  {\"purl\" : \"%s\"},\n".formatted(library));
        }
        Files.writeString(run.resolve("opora.cdx.json"), list.append("]}"));
    }
}
