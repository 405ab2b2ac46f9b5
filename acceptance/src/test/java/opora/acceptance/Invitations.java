package opora.acceptance;

import java.util.function.Consumer;

/** People whom an operator invites; each comes by the link in a browser of her own, which stays open. */
public record Invitations(RunningOpora opora, Visitor operator, String password) {

    /** {@code place} fills in where the role is held, on the page of the operator. */
    public Visitor accepted(String role, String name, String email, Consumer<Visitor> place) {
        operator.open("/people/new?role=" + role);
        operator.fill("Фамилия и инициалы", name);
        operator.fill("Электронная почта", email);
        place.accept(operator);
        operator.press("Пригласить");
        Visitor invited = new Visitor(opora, Chromium.desktop());
        invited.open(operator.page().locator("#link").innerText());
        invited.fill("Пароль", password);
        invited.fill("Пароль ещё раз", password);
        invited.press("Сохранить и войти");
        return invited;
    }
}
