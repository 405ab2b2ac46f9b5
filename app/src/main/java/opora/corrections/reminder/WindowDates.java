package opora.corrections.reminder;

import java.util.ArrayList;
import java.util.List;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.notices.Dates;
import org.springframework.stereotype.Component;

/** The last days of open windows in the calendars of those whom they concern. A day that was moved stands there once, on its new place. */
@Component
class WindowDates implements Dates {

    private final Windows windows;

    WindowDates(Windows windows) {
        this.windows = windows;
    }

    @Override
    public List<Dated> dates(Viewer viewer) {
        return windows.list(viewer.scope()).stream()
                .filter(window -> !window.isClosed())
                .flatMap(window -> of(window, viewer).stream())
                .toList();
    }

    private static List<Dated> of(Window window, Viewer viewer) {
        List<Dated> days = new ArrayList<>();
        if (viewer.may(Right.DISPUTE) || viewer.may(Right.DECIDE_DISPUTES)) {
            days.add(
                    new Dated(
                            "corrections/%d/schools".formatted(window.id()),
                            window.term().schoolsUntil(),
                            "Последний день: школы проверяют свои данные",
                            window.address(),
                            window.term().at()));
        }
        if (viewer.may(Right.ANSWER_DISPUTES) || viewer.may(Right.DECIDE_DISPUTES)) {
            days.add(
                    new Dated(
                            "corrections/%d/answers".formatted(window.id()),
                            window.term().answersUntil(),
                            "Последний день: муниципалитеты отвечают на заявления школ",
                            window.address(),
                            window.term().at()));
        }
        return days;
    }
}
