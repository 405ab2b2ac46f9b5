package opora.upkeep.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import opora.upkeep.CannotStart;
import opora.upkeep.Login;
import opora.upkeep.TestDatabase;
import org.junit.jupiter.api.Test;

class OutsideDatabaseTest {

    private static final TestDatabase SERVER = TestDatabase.fresh();
    private static final Login NOBODY = new Login("nobody", "");

    @Test
    void a_database_that_answers_passes() {
        assertThatCode(() -> with(SERVER.url(), SERVER.application()).check())
                .doesNotThrowAnyException();
    }

    @Test
    void a_wrong_password_is_said_without_repeating_it() {
        assertThatThrownBy(
                        () -> with(SERVER.url(), new Login("opora_app", "не тот пароль")).check())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("не пустила пользователя opora_app")
                .hasMessageContaining("OPORA_DATABASE_PASSWORD")
                .message()
                .doesNotContain("не тот пароль");
    }

    @Test
    void a_missing_database_is_named() {
        String url = SERVER.url().replaceFirst("/test\\d+", "/nowhere");

        assertThatThrownBy(() -> with(url, SERVER.application()).check())
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

        assertThatThrownBy(() -> with(url, NOBODY).check())
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith(
                        "База данных postgresql://127.0.0.1:" + port + "/opora не отвечает")
                .message()
                .doesNotContain("secret");
    }

    @Test
    void an_address_of_something_else_is_refused() {
        assertThatThrownBy(() -> with("jdbc:h2:mem:opora", NOBODY))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void one_user_for_everything_is_refused_with_what_to_do() {
        assertThatThrownBy(() -> with(SERVER.url(), SERVER.owner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Опоре нужны два пользователя PostgreSQL.");
    }

    @Test
    void a_wrong_password_of_the_owner_is_told_apart() {
        OutsideDatabase database =
                OutsideDatabase.of(
                        SERVER.url(), SERVER.application(), new Login("opora", "не тот пароль"));

        assertThatThrownBy(database::check)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("не пустила пользователя opora:")
                .hasMessageContaining(
                        "Проверьте OPORA_DATABASE_OWNER и OPORA_DATABASE_OWNER_PASSWORD.");
    }

    private static OutsideDatabase with(String url, Login application) {
        return OutsideDatabase.of(url, application, SERVER.owner());
    }
}
