package opora.network.visit;

import java.time.LocalDate;
import java.util.Locale;
import opora.network.Answer;
import opora.network.Decision;
import opora.network.NetworkChanged;
import opora.network.SchoolVisit;
import opora.network.VisitPlan;
import opora.network.VisitStep.Cancelled;
import opora.network.VisitStep.Held;
import opora.network.VisitStep.Mended;
import opora.network.VisitStep.Moved;
import opora.network.VisitStep.Planned;
import opora.network.VisitStep.Said;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Deed.Change;
import opora.vocabulary.Deed.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house what was done. What people wrote is never told: the journal keeps for ever, and a text may name a pupil. */
@Component
class VisitDeeds {

    private final ApplicationEventPublisher house;

    VisitDeeds(ApplicationEventPublisher house) {
        this.house = house;
    }

    /** {@code visit}: as it was before the step; without steps when it is planned. */
    void stepped(SchoolVisit visit, Said said) {
        switch (said) {
            case Planned(VisitPlan plan) ->
                    tell(
                            "network.visit_planned",
                            "Запланировано посещение школы",
                            visit,
                            now("день", Days.of(plan.day())),
                            now("как", plan.way().word()));
            case Moved(LocalDate to, String _) ->
                    tell(
                            "network.visit_moved",
                            "Посещение школы перенесено",
                            visit,
                            new Change("день", Days.of(visit.day()), Days.of(to)));
            case Cancelled _ -> tell("network.visit_cancelled", "Посещение школы отменено", visit);
            case Held(var protocol) ->
                    tell(
                            "network.visit_held",
                            "Записано посещение школы",
                            visit,
                            now("день", Days.of(protocol.day())));
            case Mended _ -> tell("network.protocol_mended", "Протокол посещения исправлен", visit);
        }
        house.publishEvent(new VisitHappened.Stepped(visit, said));
    }

    void decided(SchoolVisit visit, Decision made) {
        tell(
                "network.decision_made",
                "Принято решение посещения",
                visit,
                now("решение", Long.toString(made.id())),
                now("срок", Days.of(made.first())));
        house.publishEvent(new VisitHappened.Decided(made));
    }

    /** {@code decision}: as it was before. */
    void answered(SchoolVisit visit, Decision decision, Answer answer) {
        String point = "network.decision_" + answer.kind().name().toLowerCase(Locale.ROOT);
        Change number = now("решение", Long.toString(decision.id()));
        answer.until()
                .ifPresentOrElse(
                        until ->
                                tell(
                                        point,
                                        answer.kind().title(),
                                        visit,
                                        number,
                                        new Change(
                                                "срок", Days.of(decision.until()), Days.of(until))),
                        () -> tell(point, answer.kind().title(), visit, number));
        house.publishEvent(new VisitHappened.Answered(decision, answer));
    }

    void attached(SchoolVisit visit, int files) {
        tell(
                "network.file_attached",
                "К посещению приложены файлы",
                visit,
                now("файлов", Integer.toString(files)));
    }

    /** Not a word of what went. */
    void removed(SchoolVisit visit, String where) {
        tell("network.pupil_data_removed", Removing.TITLE, visit, now("где", where));
    }

    private static Change now(String field, String now) {
        return new Change(field, "", now);
    }

    private void tell(String kind, String title, SchoolVisit visit, Change... changes) {
        Subject subject = new Subject("visit", visit.id(), visit.title(), visit.school().value());
        house.publishEvent(new NetworkChanged(Deed.of(kind, title, subject, changes)));
    }
}
