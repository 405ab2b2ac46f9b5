package opora.corrections.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import opora.corrections.request.Move;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;

/**
 * Something that can be done about a request: a form with a text and a button per answer.
 *
 * @param field the id of its text; unlike on the page
 * @param hint what the text is for; «» where none is asked
 */
public record Act(String address, String title, String field, String hint, List<Button> buttons) {

    public record Button(Move move, String title) {}

    static List<Act> of(Request request, Collection<Move> possible) {
        List<Act> acts = new ArrayList<>();
        if (possible.contains(Move.ADMIT)) {
            acts.add(admission(request));
        }
        if (possible.contains(Move.SUPPORT)) {
            acts.add(answer(request));
        }
        if (possible.contains(Move.TAKE_BACK_ANSWER)) {
            acts.add(takingBack(request));
        }
        if (possible.contains(Move.ACCEPT)) {
            acts.add(decision(request));
        }
        if (possible.contains(Move.REOPEN)) {
            acts.add(reopening(request));
        }
        if (possible.contains(Move.WITHDRAW)) {
            acts.add(withdrawal(request));
        }
        return acts;
    }

    private static Act admission(Request request) {
        return new Act(
                request.address() + "/admission",
                "Принять опоздавшее заявление?",
                "text",
                "Если не принимаете, напишите, почему: это увидит школа",
                List.of(
                        new Button(Move.ADMIT, "Принять к рассмотрению"),
                        new Button(Move.NOT_ADMIT, "Не принимать")));
    }

    private static Act answer(Request request) {
        return new Act(
                request.address() + "/answer",
                request.state() == RequestState.ANSWERED
                        ? "Изменить ответ"
                        : "Ответ муниципалитета",
                "text",
                "Что вы проверили и по каким документам: это увидят школа и регион. Без имён учеников. Пока регион не решил, ответ можно изменить",
                List.of(
                        new Button(Move.SUPPORT, "Поддержать школу"),
                        new Button(Move.NOT_SUPPORT, "Не поддерживать")));
    }

    private static Act takingBack(Request request) {
        return new Act(
                request.address() + "/answer",
                "Забрать ответ",
                "back",
                "",
                List.of(new Button(Move.TAKE_BACK_ANSWER, "Забрать ответ")));
    }

    private static Act decision(Request request) {
        return new Act(
                request.address() + "/decision",
                "Решение региона",
                "text",
                "Само число меняет только загрузка исправленного файла. Если оставляете прежнее, напишите, почему",
                List.of(
                        new Button(Move.ACCEPT, "Исправить число"),
                        new Button(Move.REFUSE, "Оставить как есть")));
    }

    private static Act reopening(Request request) {
        return new Act(
                request.address() + "/reopening",
                "Вернуться к решению",
                "text",
                "Почему решение нужно пересмотреть: останется в истории",
                List.of(new Button(Move.REOPEN, "Отменить решение")));
    }

    private static Act withdrawal(Request request) {
        return new Act(
                request.address() + "/withdrawal",
                "Отозвать заявление",
                "why",
                "",
                List.of(new Button(Move.WITHDRAW, "Отозвать")));
    }

    /** Whether the button is the one to press first. */
    public boolean isFirst(Button button) {
        return Set.of(Move.ADMIT, Move.SUPPORT, Move.ACCEPT).contains(button.move());
    }
}
