package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An operator guards her account: a telephone, a code for a lost one, the list of where she is signed in, out everywhere. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class A13_EnteringTest {

    private static final String EMAIL = "guarded@region.example";
    private static final String PASSWORD = "четыре слова подряд годятся";
    private static final RunningOpora OPORA = RunningOpora.empty();
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;

    private static String secret = "";
    private static long used;
    private static List<String> recovery = List.of();

    @AfterAll
    static void close() {
        OPORA.close();
    }

    @Test
    @Order(1)
    void a_telephone_is_connected_by_the_picture_or_by_hand() {
        try (Visitor visitor = new Visitor(OPORA, Chromium.desktop())) {
            visitor.becomeTheFirstOperator(OPORA.linkForTheFirstOperator(), EMAIL, PASSWORD);
            visitor.open("/me");
            visitor.follow("Второй шаг входа");
            visitor.fill("Ваш нынешний пароль", PASSWORD);
            visitor.press("Подключить телефон");
            assertThat(visitor.page().locator("svg.op-qr path").getAttribute("d")).contains("h1v1");
            secret = visitor.page().locator("#secret").innerText().replace(" ", "");
            visitor.fill("Код с телефона", code());
            visitor.press("Включить второй шаг");
            recovery = visitor.page().locator("#codes code").allInnerTexts();
            assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        }
    }

    @Test
    @Order(2)
    void the_next_sign_in_asks_for_the_code_and_comes_back_to_the_page() {
        try (Visitor visitor = new Visitor(OPORA, Chromium.desktop())) {
            visitor.open("/people");
            visitor.fill("Электронная почта", EMAIL);
            visitor.fill("Пароль", PASSWORD);
            visitor.press("Войти");
            assertThat(visitor.title()).isEqualTo("Код для входа");
            visitor.fill("Код", "000000");
            visitor.press("Войти");
            assertThat(visitor.text()).contains("Код не подошёл");
            visitor.fill("Код", code());
            visitor.press("Войти");
            assertThat(visitor.path()).startsWith("/people");
        }
    }

    @Test
    @Order(3)
    void one_of_two_browsers_is_signed_out_from_the_other_and_then_both() {
        try (Visitor here = byRecoveryCode(recovery.get(0));
                Visitor there = byRecoveryCode(recovery.get(1))) {
            here.open("/me");
            assertThat(here.text()).contains("Это вы сейчас", "Chrome, Linux", "127.0.0.1");
            int before = here.page().locator("#sessions tbody tr").count();
            here.follow(here.page().locator("#sessions tbody button"));
            assertThat(here.page().locator("#sessions tbody tr").count()).isEqualTo(before - 1);
            there.open("/me");
            assertThat(there.title()).isEqualTo("Вход");

            here.press("Выйти везде");
            assertThat(here.text()).contains("Вы вышли на всех устройствах");
            here.open("/me");
            assertThat(here.title()).isEqualTo("Вход");
        }
    }

    @Test
    @Order(4)
    void a_recovery_code_that_was_used_opens_nothing() {
        try (Visitor visitor = new Visitor(OPORA, Chromium.desktop())) {
            visitor.signIn(EMAIL, PASSWORD);
            visitor.fill("Код", recovery.get(0));
            visitor.press("Войти");
            assertThat(visitor.text()).contains("Код не подошёл");
        }
    }

    private static Visitor byRecoveryCode(String code) {
        Visitor visitor = new Visitor(OPORA, Chromium.desktop());
        visitor.signIn(EMAIL, PASSWORD);
        visitor.fill("Код", code);
        visitor.press("Войти");
        return visitor;
    }

    /** What the telephone shows, computed here from the secret on the page; another one each time, at most one step ahead. */
    private static String code() {
        used = Math.max(used + 1, Instant.now().getEpochSecond() / STEP_SECONDS);
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "RAW"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(used).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String letters) {
        StringBuilder bits = new StringBuilder();
        for (char letter : letters.toCharArray()) {
            String five = Integer.toBinaryString(BASE_32.indexOf(letter) + 32).substring(1);
            bits.append(five);
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(bits.substring(at * 8, at * 8 + 8), 2);
        }
        return bytes;
    }
}
