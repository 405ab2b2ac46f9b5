package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The demo says how to come in; every role comes in and sees its own. */
class A01_SigningInTest {

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void the_demo_prints_its_address_and_a_sign_in_for_every_role() {
        assertThat(String.join("\n", opora.said()))
                .contains(opora.address())
                .contains("региональный оператор")
                .contains("муниципальный координатор")
                .contains("администрация школы")
                .contains(Visitor.OPERATOR, Visitor.COORDINATOR, Visitor.SCHOOL);
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_and_comes_back_to_where_she_was_going() {
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.open("/identification");
            assertThat(visitor.title()).isEqualTo("Вход");
            visitor.fill("Электронная почта", Visitor.OPERATOR);
            visitor.fill("Пароль", "uchebnaya-oblast");
            visitor.press("Войти");
            assertThat(visitor.path()).startsWith("/identification");
        }
    }

    @Test
    void a_wrong_password_is_refused_in_words() {
        try (Visitor visitor = new Visitor(opora, Chromium.desktop())) {
            visitor.signIn("nobody@opora.example", "совсем не тот пароль");
            assertThat(visitor.title()).isEqualTo("Вход");
            assertThat(visitor.text()).doesNotContain("Exception").contains("пароль");
        }
    }

    @Test
    void each_role_sees_its_own_sections() {
        assertThat(sectionsOf(Visitor.OPERATOR)).contains("Главная", "Данные", "Перечень", "Школы");
        assertThat(sectionsOf(Visitor.COORDINATOR))
                .contains("Главная", "Перечень", "Школы")
                .doesNotContain("Данные");
        assertThat(sectionsOf(Visitor.SCHOOL))
                .contains("Главная", "Моя школа")
                .doesNotContain("Данные", "Перечень");
    }

    private String sectionsOf(String email) {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), email)) {
            visitor.open("/");
            return visitor.page().locator(".op-nav").innerText();
        }
    }
}
