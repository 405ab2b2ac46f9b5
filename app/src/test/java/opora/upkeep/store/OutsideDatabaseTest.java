package opora.upkeep.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import opora.upkeep.CannotStart;
import opora.upkeep.TestDatabase;
import org.junit.jupiter.api.Test;

class OutsideDatabaseTest {

    private static final TestDatabase SERVER = TestDatabase.fresh();

    @Test
    void a_database_that_answers_passes() {
        assertThatCode(() -> with(SERVER.url(), SERVER.password()).check())
                .doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_said_without_repeating_it() {
        assertThatThrownBy(() -> with(SERVER.url(), "не тот пароль").check())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("не пустила пользователя opora")
                .hasMessageContaining("OPORA_DATABASE_PASSWORD")
                .message()
                .doesNotContain("не тот пароль");
    }

    @Test
    void a_missing_database_is_named() {
        String url = SERVER.url().replaceFirst("/test\\d+", "/nowhere");

        assertThatThrownBy(() -> with(url, SERVER.password()).check())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("/nowhere нет на сервере");
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_the_parameters_of_its_address()
            throws IOException {
        int port;
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = probe.getLocalPort();
        }
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/opora?password=secret";

        assertThatThrownBy(() -> with(url, "").check())
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "База данных postgresql://127.0.0.1:" + port + "/opora не отвечает")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void an_address_of_something_else_is_refused() {
        assertThatThrownBy(() -> with("jdbc:h2:mem:opora", ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    private static OutsideDatabase with(String url, String password) {
        return OutsideDatabase.of(url, "opora", password);
    }
}
