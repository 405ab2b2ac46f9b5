package opora.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    мост и чайник         | Не короче 15 знаков: подойдут три-четыре слова подряд
                    семь букв             | Не короче 15 знаков: подойдут три-четыре слова подряд
                    ааааааааааааааа       | Такой пароль подбирают первым. Придумайте другой
                    Qwerty1234567890      | Такой пароль подбирают первым. Придумайте другой
                    ПАРОЛЬ123456789       | Такой пароль подбирают первым. Придумайте другой
                    Uchebnaya-Oblast      | Это пароль учебной области, он известен всем. Придумайте свой
                    моя kravtsova 2027    | Пароль не должен повторять вашу почту
                    """)
    void a_weak_password_is_refused_with_the_reason(String password, String weakness) {
        assertThat(passwords.weakness(password, "Kravtsova@centr.example")).contains(weakness);
    }

    /** As many of the usable ones as ASVS 6.2.4 asks for. */
    @Test
    void the_three_thousand_most_used_long_passwords_are_refused() throws Exception {
        URL list = Objects.requireNonNull(Passwords.class.getResource("leaked-passwords.txt"));
        List<String> leaked =
                Files.readAllLines(Path.of(list.toURI())).stream()
                        .filter(line -> !line.startsWith("# "))
                        .toList();
        assertThat(leaked.stream().filter(one -> one.length() >= Passwords.SHORTEST).distinct())
                .hasSizeGreaterThanOrEqualTo(3000);
        assertThat(leaked)
                .allMatch(one ->
                        passwords
                                .weakness(one.toUpperCase(Locale.ROOT), "ab@c.example")
                                .isPresent());
    }

    @Test
    void words_in_a_row_make_a_good_password() {
        assertThat(passwords.weakness("осень мост чайник", "ab@centr.example")).isEmpty();
        assertThat(passwords.weakness("correct horse battery", "ab@centr.example")).isEmpty();
    }

    @Test
    void a_password_of_two_hundred_signs_is_the_longest() {
        String long_ = "осень мост ".repeat(20).substring(0, 200);
        assertThat(passwords.weakness(long_, "a@b.example")).isEmpty();
        assertThat(passwords.weakness(long_ + "!", "a@b.example"))
                .contains("Не длиннее 200 знаков");
    }

    @Test
    void a_password_is_typed_the_same_way_twice() {
        assertThat(passwords.mistakes("осень мост чайник", "осень мост чайник", "a@b.example"))
                .isEmpty();
        assertThat(passwords.mistakes("осень мост чайник", "осень мост", "a@b.example"))
                .isEqualTo(Map.of("again", "Второй раз набрано иначе"));
    }

    @Test
    void a_password_is_kept_as_argon2id_with_nineteen_mebibytes() {
        String hash = passwords.hash("осень мост чайник");
        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("осень мост чайник", hash)).isTrue();
        assertThat(passwords.matches("осень мост чайники", hash)).isFalse();
        assertThat(passwords.matchesNobody("nobody has this password")).isFalse();
    }
}
