package opora.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B, the lines of SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30, 8)).isEqualTo(code);
    }

    @Test
    void a_code_opens_half_a_minute_before_and_after_and_no_longer() {
        Instant now = Instant.ofEpochSecond(1111111111L);
        long step = 1111111111L / 30;

        for (long at = step - 1; at <= step + 1; at++) {
            assertThat(Totp.step(SECRET, Totp.code(SECRET, at, 6), now, 0)).hasValue(at);
        }
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 2, 6), now, 0)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 2, 6), now, 0)).isEmpty();
        assertThat(Totp.step(SECRET, "", now, 0)).isEmpty();
    }

    @Test
    void a_code_that_was_used_and_those_before_it_open_nothing() {
        Instant now = Instant.ofEpochSecond(1111111111L);
        long step = 1111111111L / 30;

        assertThat(Totp.step(SECRET, Totp.code(SECRET, step, 6), now, step)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step - 1, 6), now, step)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, step + 1, 6), now, step))
                .isEqualTo(OptionalLong.of(step + 1));
    }

    /** RFC 4648, section 10. */
    @Test
    void letters_of_base_32_stand_for_bytes() {
        assertThat(Base32.bytes("MZXW6YTBOI"))
                .isEqualTo("foobar".getBytes(StandardCharsets.US_ASCII));
        assertThat(Base32.bytes("MZXW6")).isEqualTo("foo".getBytes(StandardCharsets.US_ASCII));
        assertThat(Base32.random(32)).matches("[A-Z2-7]{32}").isNotEqualTo(Base32.random(32));
    }

    @Test
    void ten_recovery_codes_begin_with_ten_letters_and_are_read_however_typed() {
        RecoveryCodes codes = RecoveryCodes.fresh();

        assertThat(codes.shown())
                .hasSize(10)
                .allMatch(code -> code.matches("[A-Z2-7]{5}-[A-Z2-7]{5}"));
        assertThat(new HashSet<>(codes.codes().stream().map(RecoveryCodes::mark).toList()))
                .hasSize(10);
        assertThat(RecoveryCodes.plain(" ak3q7–2mz xb ")).isEqualTo("AK3Q72MZXB");
        assertThat(RecoveryCodes.plain("0K3Q7-2M1X8")).isEqualTo("OK3Q72MIXB");
        assertThat(RecoveryCodes.plain(" 018 018")).isEqualTo("018018");
        assertThat(codes.toString()).doesNotContain(codes.codes().getFirst());
    }
}
