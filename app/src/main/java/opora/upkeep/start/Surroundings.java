package opora.upkeep.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import opora.upkeep.CannotStart;
import opora.upkeep.Login;
import opora.upkeep.store.OutsideDatabase;

/**
 * What the environment says.
 *
 * @param data the data folder, {@code OPORA_DATA}
 * @param address the network address the pages are offered on, {@code OPORA_ADDRESS}; this machine alone unless said otherwise
 * @param port {@code OPORA_PORT}; 0 means any free one
 * @param proxy {@code OPORA_PROXY}; nobody unless said otherwise
 * @param mail {@code OPORA_MAIL_HOST} …; no letters unless said otherwise
 * @param database {@code OPORA_DATABASE_URL} …; empty means the embedded one
 */
public record Surroundings(
        Path data,
        String address,
        int port,
        TrustedProxy proxy,
        MailServer mail,
        Optional<OutsideDatabase> database) {

    public static final String LOOPBACK = "127.0.0.1";
    private static final int LAST_PORT = 65535;

    /** {@code root}: the project's folder, where {@code data} lies by default. Empty values count as absent. */
    public static Surroundings of(Map<String, String> environment, Path root) {
        return new Surroundings(
                value(environment, "OPORA_DATA")
                        .map(Surroundings::folder)
                        .orElse(root.resolve("data"))
                        .toAbsolutePath()
                        .normalize(),
                value(environment, "OPORA_ADDRESS").orElse(LOOPBACK),
                value(environment, "OPORA_PORT").map(Surroundings::port).orElse(8080),
                value(environment, "OPORA_PROXY").map(TrustedProxy::of).orElse(TrustedProxy.NONE),
                MailServer.of(name -> value(environment, name)),
                value(environment, "OPORA_DATABASE_URL")
                        .map(url ->
                                OutsideDatabase.of(
                                        url, application(environment), owner(environment))));
    }

    /** The same house with any free port and other data; for rehearsals. */
    public Surroundings in(Path otherData) {
        return new Surroundings(
                otherData, LOOPBACK, 0, TrustedProxy.NONE, MailServer.NONE, Optional.empty());
    }

    /** The same house with its own data, on any free port of this machine alone; for errands. */
    public Surroundings unseen() {
        return new Surroundings(data, LOOPBACK, 0, TrustedProxy.NONE, MailServer.NONE, database);
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Path folder(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new CannotStart("OPORA_DATA: «" + text + "» не может быть именем папки.", e);
        }
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new CannotStart(
                "OPORA_PORT: «"
                        + text
                        + "» не номер порта. Нужно целое число от 1 до 65535, например OPORA_PORT=8081.");
    }

    private static Login application(Map<String, String> environment) {
        String user =
                value(environment, "OPORA_DATABASE_USER")
                        .orElseThrow(() ->
                                new CannotStart(
                                        "Задан OPORA_DATABASE_URL, но не задан OPORA_DATABASE_USER: под каким именем войти в базу данных?"));
        return new Login(user, password(environment, "OPORA_DATABASE_PASSWORD"));
    }

    private static Login owner(Map<String, String> environment) {
        return new Login(
                value(environment, "OPORA_DATABASE_OWNER").orElse(""),
                password(environment, "OPORA_DATABASE_OWNER_PASSWORD"));
    }

    private static String password(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).orElse("");
    }
}
