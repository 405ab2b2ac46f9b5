package opora.corrections.web;

import opora.corrections.request.Move;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.corrections.window.Phase;
import opora.corrections.window.Window;
import opora.vocabulary.Days;

/** What is said after a step: what was kept and whose turn it is now. */
final class Done {

    private static final String REGION_DECIDES =
            " Теперь решает регион. Пока он не решил, ответ можно изменить или забрать.";

    private Done() {}

    /** {@code request}: as it stands after the step. */
    static String words(Move move, Request request, Window window, Phase phase) {
        return switch (move) {
            case WITHDRAW ->
                    "Заявление отозвано. Оспорить это число можно снова, пока окно открыто.";
            case ADMIT -> "Заявление принято к рассмотрению. " + turnOfMunicipality(window, phase);
            case NOT_ADMIT -> "Решение записано: заявление не принято. Школа увидит, почему.";
            case SUPPORT -> "Ответ записан: муниципалитет поддержал школу." + REGION_DECIDES;
            case NOT_SUPPORT -> "Ответ записан: муниципалитет не поддержал школу." + REGION_DECIDES;
            case TAKE_BACK_ANSWER ->
                    "Ответ забран и остался в истории. " + turnOfMunicipality(window, phase);
            case ACCEPT ->
                    request.state() == RequestState.CORRECTED
                            ? "Решение записано: исправить число. Исправленные данные уже загружены."
                            : "Решение записано: исправить число. Теперь загрузите исправленный файл.";
            case REFUSE -> "Решение записано: число остаётся прежним. Школа увидит, почему.";
            case REOPEN ->
                    "Решение отменено: заявление снова рассматривается, сейчас «%s»."
                            .formatted(request.state().title());
        };
    }

    private static String turnOfMunicipality(Window window, Phase phase) {
        return switch (phase) {
            case SCHOOLS, ANSWERS ->
                    "Муниципалитет отвечает по %s, потом регион может решить и без ответа."
                            .formatted(Days.of(window.term().answersUntil()));
            case DECISIONS, CLOSED -> "Срок ответов прошёл: регион может решить и без ответа.";
        };
    }
}
