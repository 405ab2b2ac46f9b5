package opora.ui.web;

import java.util.Optional;

/**
 * What a person reads when a page does not come.
 *
 * @param text what happened, and what survived
 * @param advice what to do next
 * @param incident the number to read out; only where the fault is ours
 */
public record Problem(
        int status,
        String title,
        String text,
        String advice,
        NextStep next,
        Optional<String> incident) {

    /** What the page offers first. */
    public enum NextStep {
        SEARCH,
        AGAIN,
        HOME
    }

    static Problem of(int status, String limits, String incident) {
        return switch (status) {
            case 403 ->
                    new Problem(
                            status,
                            "Страница устарела: откройте её заново",
                            "Форма была открыта слишком давно или до того, как вы вошли. Отправленное не принято, данные не изменились.",
                            "Откройте страницу ещё раз и повторите то, что вы делали.",
                            NextStep.AGAIN,
                            Optional.empty());
            case 404 ->
                    new Problem(
                            status,
                            "Такой страницы нет или она не ваша",
                            "Либо адрес набран с ошибкой, либо школа или документ вне вашей территории. Из осторожности мы не уточняем, что из двух.",
                            "Проверьте адрес или найдите школу по названию и коду.",
                            NextStep.SEARCH,
                            Optional.empty());
            case 405 ->
                    new Problem(
                            status,
                            "Эту страницу так не открыть",
                            "По этому адресу только отправляют форму. Данные не изменились.",
                            "Вернитесь на главную и пройдите к нужной странице по ссылкам.",
                            NextStep.HOME,
                            Optional.empty());
            case 413 ->
                    new Problem(
                            status,
                            "Слишком большие файлы или их слишком много",
                            limits + " Отправленное не принято, данные не изменились.",
                            "Загрузите файлы в несколько приёмов, а большой файл разделите, например по процедурам.",
                            NextStep.AGAIN,
                            Optional.empty());
            case 429 ->
                    new Problem(
                            status,
                            "Слишком много запросов подряд",
                            "Поиск, загрузка и выгрузка файлов отнимают много сил у программы, поэтому их число в минуту ограничено. Данные не изменились.",
                            "Подождите минуту и повторите то, что вы делали.",
                            NextStep.AGAIN,
                            Optional.empty());
            default -> status >= 500 ? ours(status, incident) : theirs(status);
        };
    }

    private static Problem theirs(int status) {
        return new Problem(
                status,
                "Не понимаем, что открыть",
                "В адресе или в отправленной форме чего-то не хватает либо есть невидимые знаки, которых там быть не может. Данные не изменились.",
                "Вернитесь и попробуйте ещё раз по ссылкам со страницы.",
                NextStep.AGAIN,
                Optional.empty());
    }

    private static Problem ours(int status, String incident) {
        return new Problem(
                status,
                "Не получилось открыть страницу",
                "Ошибка у нас, не у вас. Данные не изменились.",
                "Обновите страницу через минуту.",
                NextStep.AGAIN,
                Optional.of(incident));
    }
}
