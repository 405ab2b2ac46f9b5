package opora.corrections.reminder;

import java.util.List;
import opora.access.NotVisible;
import opora.corrections.Reminder;
import opora.corrections.request.Happened;
import opora.corrections.request.Request;
import opora.corrections.window.Overview;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever has to act of what was done, at once: in the transaction of the deed, so that both are there or neither. */
@Component
class Telling {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final Windows windows;
    private final Overview overview;
    private final Schools schools;
    private final Reminded reminded;

    Telling(Windows windows, Overview overview, Schools schools, Reminded reminded) {
        this.windows = windows;
        this.overview = overview;
        this.schools = schools;
        this.reminded = reminded;
    }

    @EventListener
    void hear(Happened happened) {
        reminded.tell(reminders(happened));
    }

    private List<Reminder> reminders(Happened happened) {
        return switch (happened) {
            case Happened.ToWindow(var window, var turn) ->
                    WindowTidings.of(window, turn, overview.of(ALL, window));
            case Happened.Disputed(Request request) -> of(request, 0).disputed();
            case Happened.Stepped(Request request, var step) ->
                    of(request, request.steps().size() + 1).stepped(step);
        };
    }

    private RequestTidings of(Request request, int event) {
        Window window = windows.find(ALL, request.window()).orElseThrow(NotVisible::new);
        return new RequestTidings(
                window,
                window.phase(windows.today()),
                schools.find(ALL, request.school()).orElseThrow(NotVisible::new),
                request,
                event);
    }
}
