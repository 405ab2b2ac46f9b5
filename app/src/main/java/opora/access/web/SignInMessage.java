package opora.access.web;

import java.util.Optional;
import org.springframework.http.HttpStatus;

/** What the page says above the form; {@code kind} is the class of the banner. */
public enum SignInMessage {
    WRONG(
            HttpStatus.UNAUTHORIZED,
            "bad",
            "Почта или пароль не подходят",
            "Проверьте раскладку и Caps Lock. Если пароль забыт, новый выдаст тот, кто дал вам доступ."),
    TOO_MANY(
            HttpStatus.TOO_MANY_REQUESTS,
            "bad",
            "Слишком много попыток",
            "Подождите 15 минут и попробуйте снова. Если пароль забыт, новый выдаст тот, кто дал вам доступ."),
    WRONG_CODE(
            HttpStatus.UNAUTHORIZED,
            "bad",
            "Код не подошёл",
            "Код действует полминуты и один раз. Дождитесь следующего; проверьте, что время на телефоне точное."),
    DEMO_ONLY(
            HttpStatus.FORBIDDEN,
            "bad",
            "Это вход учебной области",
            "Её почта и пароль опубликованы и здесь не действуют. Войдите под своей учётной записью."),
    CLOSED(
            HttpStatus.FORBIDDEN,
            "bad",
            "Ваш доступ закрыт",
            "Если это ошибка, напишите региональному оператору: он может открыть его снова."),
    REGION_FAILED(
            HttpStatus.OK,
            "bad",
            "Вход через учётную запись области не удался",
            "Попробуйте ещё раз или войдите с почтой и паролем."),
    UNKNOWN_ACCOUNT(
            HttpStatus.OK,
            "bad",
            "Вас не приглашали в Опору",
            "Учётная запись области верна, но человека с её почтой здесь нет или почта в ней не подтверждена. Попросите приглашение на эту почту."),
    EXPIRED(
            HttpStatus.OK,
            "warn",
            "Вы долго не работали, поэтому вышли",
            "То, что вы отправляли, не сохранено. Войдите, и вы вернётесь на ту же страницу."),
    HALF(
            HttpStatus.OK,
            "warn",
            "Код нужно ввести за 5 минут",
            "Войдите ещё раз: сначала пароль, потом код."),
    EVERYWHERE(
            HttpStatus.OK,
            "good",
            "Вы вышли на всех устройствах",
            "Если кто-то мог узнать ваш пароль, войдите и смените его."),
    OUT(HttpStatus.OK, "good", "Вы вышли", "На общем компьютере закройте и браузер.");

    private final HttpStatus status;
    private final String kind;
    private final String title;
    private final String text;

    SignInMessage(HttpStatus status, String kind, String title, String text) {
        this.status = status;
        this.kind = kind;
        this.title = title;
        this.text = text;
    }

    /** What has happened before the page was asked for, by the word in its address. */
    static Optional<SignInMessage> after(String word) {
        return switch (word) {
            case "idle" -> Optional.of(EXPIRED);
            case "half" -> Optional.of(HALF);
            case "out" -> Optional.of(OUT);
            case "everywhere" -> Optional.of(EVERYWHERE);
            case "region" -> Optional.of(REGION_FAILED);
            case "unknown" -> Optional.of(UNKNOWN_ACCOUNT);
            case "closed" -> Optional.of(CLOSED);
            default -> Optional.empty();
        };
    }

    HttpStatus status() {
        return status;
    }

    public String kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }
}
