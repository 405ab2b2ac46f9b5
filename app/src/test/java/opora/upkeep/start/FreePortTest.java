package opora.upkeep.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import opora.upkeep.CannotStart;
import org.junit.jupiter.api.Test;

class FreePortTest {

    @Test
    void a_taken_port_is_named_with_the_way_out() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = stranger.getLocalPort();

            assertThatThrownBy(() -> FreePort.check(on(Surroundings.LOOPBACK, port)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Порт " + port + " на 127.0.0.1 занят")
                    .hasMessageContaining("OPORA_PORT=8080");
        }
    }

    @Test
    void a_free_port_passes() {
        assertThatCode(() -> FreePort.check(on(Surroundings.LOOPBACK, 0)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_address_of_nowhere_is_named() {
        assertThatThrownBy(() -> FreePort.check(on("256.1.1.1", 0)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("OPORA_ADDRESS");
    }

    private static Surroundings on(String address, int port) {
        return new Surroundings(
                Path.of("data"),
                address,
                port,
                TrustedProxy.NONE,
                MailServer.NONE,
                Optional.empty());
    }
}
