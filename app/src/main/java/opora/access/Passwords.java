package opora.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are good enough, and how they are kept: Argon2id, 19 MiB, two passes (docs/decisions/0005 and 0009). */
@Component
class Passwords {

    static final int SHORTEST = 15;
    static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(
                    "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19456, 2)));
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Set<String> known =
            Stream.of("known-passwords.txt", "leaked-passwords.txt")
                    .flatMap(file -> read(file).stream())
                    .collect(Collectors.toUnmodifiableSet());
    private final String nobodys = encoder.encode("nobody has this password");

    String hash(String password) {
        return inTurn(() -> encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a comparison and says no: whoever listens to the clock does not learn which accounts exist. */
    boolean matchesNobody(String password) {
        matches(password, nobodys);
        return false;
    }

    /** Each takes 19 MiB for its time; a crowd at the door must not take all there is. */
    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** What is wrong with a password that was typed twice, by the fields {@code password} and {@code again}. */
    Map<String, String> mistakes(String password, String again, String email) {
        return weakness(password, email)
                .map(weakness -> Map.of("password", weakness))
                .orElseGet(() ->
                        password.equals(again)
                                ? Map.of()
                                : Map.of("again", "Второй раз набрано иначе"));
    }

    /** What is wrong with a password that this person wants, in words for the person; empty when it is good. */
    Optional<String> weakness(String password, String email) {
        String plain = password.strip().toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Не короче 15 знаков: подойдут три-четыре слова подряд");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Не длиннее 200 знаков");
        }
        if (DemoMode.isDemo(plain)) {
            return Optional.of("Это пароль учебной области, он известен всем. Придумайте свой");
        }
        if (plain.contains(nameOf(email))) {
            return Optional.of("Пароль не должен повторять вашу почту");
        }
        if (plain.chars().distinct().count() < FEWEST_DIFFERENT || known.contains(plain)) {
            return Optional.of("Такой пароль подбирают первым. Придумайте другой");
        }
        return Optional.empty();
    }

    private static String nameOf(String email) {
        String plain = email.strip().toLowerCase(Locale.ROOT);
        String name = plain.replaceFirst("@.*", "");
        return name.length() < 4 ? plain + "@" : name;
    }

    private static List<String> read(String name) {
        try (InputStream file = Objects.requireNonNull(Passwords.class.getResourceAsStream(name));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
