package opora.network.visit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.VisitPlan;
import opora.network.VisitState;
import opora.network.VisitStep.Cancelled;
import opora.network.VisitStep.Moved;
import opora.network.VisitStep.Planned;
import opora.network.VisitWay;
import opora.network.store.VisitStore;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans a visit, moves it, cancels it. Whoever calls a deed has made sure of the right to it. */
@Component
public class Planning {

    static final int LONGEST_WORDS = 500;
    static final int LONGEST_POINTS = 4000;
    private static final String WHY_MISSING = "Напишите, почему: это увидит школа";

    private final Schools schools;
    private final VisitStore visits;
    private final VisitFiling filing;
    private final VisitDeeds deeds;

    Planning(Schools schools, VisitStore visits, VisitFiling filing, VisitDeeds deeds) {
        this.schools = schools;
        this.visits = visits;
        this.filing = filing;
        this.deeds = deeds;
    }

    /** @throws NotVisible when there is no such school for the one who asks, or it is closed */
    @Transactional
    public PlannedVisit plan(Viewer by, SchoolId id, TypedPlan typed) {
        School school =
                schools.find(by.scope(), id)
                        .filter(one -> one.closure().isEmpty())
                        .orElseThrow(NotVisible::new);
        Optional<LocalDate> day = VisitDays.planned(typed.day(), filing.today());
        Optional<VisitWay> way = way(typed.way());
        Map<String, String> mistakes =
                new Written()
                        .also("day", wrong(day, "Укажите день: не дальше года от сегодняшнего"))
                        .also("way", wrong(way, "Выберите: выезд или онлайн"))
                        .needed(
                                "purpose",
                                typed.purpose(),
                                LONGEST_WORDS,
                                "Напишите, зачем посещение: это увидит школа")
                        .free("points", typed.points(), LONGEST_POINTS)
                        .free("people", typed.people(), LONGEST_WORDS)
                        .mistakes(filing.today(), "purpose", typed.known());
        if (!mistakes.isEmpty()) {
            return new PlannedVisit.Mistaken(mistakes);
        }
        VisitPlan plan =
                new VisitPlan(
                        day.orElseThrow(),
                        way.orElseThrow(),
                        typed.purpose().strip(),
                        points(typed.points()),
                        typed.people().strip());
        long number = visits.add(by, school.id(), filing.now());
        SchoolVisit visit = new SchoolVisit(number, school.id(), List.of(), List.of(), List.of());
        filing.add(by, visit, new Planned(plan));
        deeds.stepped(visit, new Planned(plan));
        return new PlannedVisit.Done(number);
    }

    private static List<String> points(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static Optional<VisitWay> way(String name) {
        return Arrays.stream(VisitWay.values()).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<String> wrong(Optional<?> read, String otherwise) {
        return read.isPresent() ? Optional.empty() : Optional.of(otherwise);
    }

    /**
     * Puts it off or brings it forward.
     *
     * @return what is wrong by field of the form; empty when it is done
     */
    @Transactional
    public Map<String, String> move(
            Viewer by, long id, String typedDay, String reason, String known) {
        SchoolVisit visit = filing.hold(by, id);
        Optional<LocalDate> day =
                VisitDays.ahead(typedDay, filing.today()).filter(to -> !to.equals(visit.day()));
        Map<String, String> mistakes =
                new Written()
                        .also("state", open(visit))
                        .also(
                                "movedDay",
                                wrong(day, "Укажите другой день: от сегодняшнего до года вперёд"))
                        .needed("movedReason", reason, LONGEST_WORDS, WHY_MISSING)
                        .mistakes(filing.today(), "movedReason", known);
        if (mistakes.isEmpty()) {
            Moved moved = new Moved(day.orElseThrow(), reason.strip());
            filing.add(by, visit, moved);
            deeds.stepped(visit, moved);
        }
        return mistakes;
    }

    /** As {@link #move}. */
    @Transactional
    public Map<String, String> cancel(Viewer by, long id, String reason, String known) {
        SchoolVisit visit = filing.hold(by, id);
        Map<String, String> mistakes =
                new Written()
                        .also("state", open(visit))
                        .needed("cancelledReason", reason, LONGEST_WORDS, WHY_MISSING)
                        .mistakes(filing.today(), "cancelledReason", known);
        if (mistakes.isEmpty()) {
            Cancelled cancelled = new Cancelled(reason.strip());
            filing.add(by, visit, cancelled);
            deeds.stepped(visit, cancelled);
        }
        return mistakes;
    }

    private Optional<String> open(SchoolVisit visit) {
        VisitState state = visit.state(filing.today());
        return state == VisitState.HELD || state == VisitState.CANCELLED
                ? Optional.of(
                        "Посещение уже %s: посмотрите на него ещё раз".formatted(state.word()))
                : Optional.empty();
    }
}
