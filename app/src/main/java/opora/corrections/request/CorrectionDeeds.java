package opora.corrections.request;

import opora.corrections.CorrectionsChanged;
import opora.corrections.window.Window;
import opora.corrections.window.WindowTurn;
import opora.vocabulary.Deed;
import opora.vocabulary.Deed.Change;
import opora.vocabulary.Deed.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house what was done. What people wrote is never told: the journal keeps for ever, and a text may name a pupil. */
@Component
public class CorrectionDeeds {

    private final ApplicationEventPublisher house;

    CorrectionDeeds(ApplicationEventPublisher house) {
        this.house = house;
    }

    public void ofWindow(Window window, WindowTurn turn, Change... changes) {
        Subject subject = Subject.of("correction_window", window.id(), window.title());
        tell(Deed.of("corrections." + turn.point(), turn.title(), subject, changes));
        house.publishEvent(new Happened.ToWindow(window, turn));
    }

    void confirmed(Window window, long school) {
        Subject subject = new Subject("correction_window", window.id(), window.title(), school);
        tell(Deed.of("corrections.data_confirmed", "Школа подтвердила свои данные", subject));
    }

    void disputed(Request made) {
        tell(
                Deed.of(
                        "corrections.number_disputed",
                        "Школа оспорила число",
                        subject(made),
                        new Change("результат", made.wasWords(), made.asked().words())));
        house.publishEvent(new Happened.Disputed(made));
    }

    void stepped(Request request, Step step) {
        Change[] changes =
                step.correction()
                        .map(found ->
                                new Change[] {
                                    new Change(
                                            "результат",
                                            request.wasWords(),
                                            found.now()
                                                    .map(Counted::words)
                                                    .orElse("только проценты"))
                                })
                        .orElse(new Change[0]);
        String point =
                "corrections.request_" + step.kind().name().toLowerCase(java.util.Locale.ROOT);
        tell(Deed.of(point, step.kind().title(), subject(request), changes));
        house.publishEvent(new Happened.Stepped(request, step.kind()));
    }

    /** Not a word of what went. */
    void removed(Request request, Place place, int size, String reason) {
        tell(
                Deed.of(
                                "corrections.pupil_data_removed",
                                Removal.TITLE,
                                subject(request),
                                new Change("где", "", place.words()),
                                new Change(
                                        place.isFile() ? "байт" : "знаков",
                                        "",
                                        Integer.toString(size)))
                        .because(reason));
    }

    private void tell(Deed deed) {
        house.publishEvent(new CorrectionsChanged(deed));
    }

    private static Subject subject(Request request) {
        return new Subject(
                "correction_request",
                request.id(),
                "Заявление %d: %s".formatted(request.id(), request.subject()),
                request.school().value());
    }
}
