package opora.network.web;

import java.time.LocalDate;
import java.util.List;
import opora.access.Viewer;
import opora.network.Answer.Kind;
import opora.network.Decision;
import opora.network.visit.Turn;

/** Something that can be said of a decision now. {@code first}: the one to press when all is well. */
public record Button(Kind kind, String title, boolean first) {

    static List<Button> of(Viewer viewer, Decision decision, LocalDate today) {
        return Turn.possible(viewer, decision, today).stream().map(Button::of).toList();
    }

    private static Button of(Kind kind) {
        return switch (kind) {
            case DONE -> new Button(kind, "Выполнено", true);
            case NOT_DONE -> new Button(kind, "Не выполнено", false);
            case ASKED -> new Button(kind, "Попросить перенести срок", false);
            case CLOSED -> new Button(kind, "Закрыть: выполнено", true);
            case RETURNED -> new Button(kind, "Вернуть в работу", false);
            case MOVED -> new Button(kind, "Перенести срок", false);
            case DROPPED -> new Button(kind, "Снять решение", false);
        };
    }
}
