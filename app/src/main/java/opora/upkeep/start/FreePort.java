package opora.upkeep.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import opora.upkeep.CannotStart;

/** Whether the port of the pages can be had, asked before anything is started. */
public final class FreePort {

    private FreePort() {}

    public static void check(Surroundings surroundings) {
        try {
            InetAddress address = InetAddress.getByName(surroundings.address());
            new ServerSocket(surroundings.port(), 1, address).close();
        } catch (UnknownHostException e) {
            throw new CannotStart(
                    "OPORA_ADDRESS: «"
                            + surroundings.address()
                            + "» не адрес этой машины. Например: OPORA_ADDRESS=0.0.0.0.",
                    e);
        } catch (IOException e) {
            throw taken(surroundings, e);
        }
    }

    public static CannotStart taken(Surroundings surroundings, Throwable cause) {
        int port = surroundings.port();
        return new CannotStart(
                """
                Порт %d на %s занят другой программой или недоступен.
                Освободите его или укажите другой: OPORA_PORT=%d ./opora …\
                """
                        .formatted(port, surroundings.address(), port == 8080 ? 8081 : 8080),
                cause);
    }
}
