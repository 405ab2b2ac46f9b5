package opora.upkeep.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The loopback port of the server: the one of last time when it is free, else any free one, remembered. */
final class Port {

    private static final int ANY = 0;

    private Port() {}

    static int rememberedIn(Path file) throws IOException {
        int port = free(Files.exists(file) ? number(Files.readString(file)) : ANY);
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{4,5}") ? Integer.parseInt(digits) : ANY;
    }

    private static int free(int wanted) throws IOException {
        try (ServerSocket probe = open(wanted)) {
            return probe.getLocalPort();
        }
    }

    private static ServerSocket open(int wanted) throws IOException {
        try {
            return new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress());
        } catch (IOException | IllegalArgumentException taken) {
            return new ServerSocket(ANY, 1, InetAddress.getLoopbackAddress());
        }
    }
}
