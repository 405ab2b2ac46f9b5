package opora.network.visit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.VisitProtocol;
import opora.network.VisitStep;
import opora.network.VisitStep.Held;
import opora.network.VisitStep.Mended;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a visit was, and mends it: the earlier protocol stays readable. Whoever calls a deed has made sure of the right to it. */
@Component
public class Protocols {

    private static final int LONGEST_PEOPLE = 500;
    private static final int LONGEST_TEXT = 8000;

    private final VisitFiling filing;
    private final VisitDeeds deeds;

    Protocols(VisitFiling filing, VisitDeeds deeds) {
        this.filing = filing;
        this.deeds = deeds;
    }

    /**
     * The first protocol of a visit, or one that takes the place of the one that holds.
     *
     * @return what is wrong by field of the form; empty when it is kept
     */
    @Transactional
    public Map<String, String> write(Viewer by, long id, TypedProtocol typed) {
        SchoolVisit visit = filing.hold(by, id);
        Optional<LocalDate> day = VisitDays.held(typed.day(), filing.today());
        Written written =
                new Written()
                        .also("state", cancelled(visit))
                        .also("protocol", overtaken(visit, typed.upon()))
                        .also("heldDay", wrong(day))
                        .needed(
                                "people",
                                typed.people(),
                                LONGEST_PEOPLE,
                                "Напишите, кто участвовал: должности, без имён учеников")
                        .needed(
                                "seen",
                                typed.seen(),
                                LONGEST_TEXT,
                                "Напишите, что посмотрели и что увидели")
                        .free("agreed", typed.agreed(), LONGEST_TEXT);
        if (visit.told().isPresent()) {
            written.needed(
                    "reason",
                    typed.reason(),
                    LONGEST_PEOPLE,
                    "Напишите, что исправлено: прежний протокол останется рядом");
        }
        Map<String, String> mistakes = written.mistakes(filing.today(), "seen", typed.known());
        if (mistakes.isEmpty()) {
            VisitProtocol protocol =
                    new VisitProtocol(
                            day.orElseThrow(),
                            typed.people().strip(),
                            typed.seen().strip(),
                            typed.agreed().strip());
            keep(by, visit, protocol, typed.reason().strip());
        }
        return mistakes;
    }

    private void keep(Viewer by, SchoolVisit visit, VisitProtocol protocol, String reason) {
        VisitStep.Said said =
                visit.told()
                        .<VisitStep.Said>map(before -> new Mended(protocol, before.id(), reason))
                        .orElseGet(() -> new Held(protocol));
        filing.add(by, visit, said);
        deeds.stepped(visit, said);
    }

    private static Optional<String> cancelled(SchoolVisit visit) {
        return visit.isCancelled()
                ? Optional.of("Посещение отменено: если оно было, запланируйте его заново")
                : Optional.empty();
    }

    private static Optional<String> overtaken(SchoolVisit visit, long upon) {
        return visit.told().map(VisitStep::id).filter(id -> id != upon).isPresent()
                ? Optional.of(
                        "Пока вы писали, появился другой протокол: он стоит на странице. Ваш текст остался в форме — сверьте его с тем протоколом и сохраните ещё раз")
                : Optional.empty();
    }

    private static Optional<String> wrong(Optional<LocalDate> day) {
        return day.isPresent()
                ? Optional.empty()
                : Optional.of("Укажите день, когда посещение было: сегодня или раньше");
    }
}
