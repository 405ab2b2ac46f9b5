package opora.network.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.network.Answer;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.VisitPlan;
import opora.network.VisitStep.Cancelled;
import opora.network.VisitStep.Held;
import opora.network.VisitStep.Mended;
import opora.network.VisitStep.Moved;
import opora.network.VisitStep.Planned;
import opora.network.VisitStep.Said;
import opora.network.reminder.Tiding.Side;
import opora.network.reminder.TidingKinds.Sort;
import opora.network.visit.VisitHappened;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.Days;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the other side of what was done, at once: in the transaction of the deed, so that both are there or neither. */
@Component
class Telling {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final Set<Side> BOTH = Set.of(Side.SCHOOL, Side.CURATORS);

    private final Schools schools;
    private final Carrier carrier;
    private final Clock clock;

    Telling(Schools schools, Carrier carrier, Clock clock) {
        this.schools = schools;
        this.carrier = carrier;
        this.clock = clock;
    }

    @EventListener
    void hear(VisitHappened happened) {
        carrier.tell(tidings(happened));
    }

    private List<Tiding> tidings(VisitHappened happened) {
        return switch (happened) {
            case VisitHappened.Stepped(SchoolVisit visit, Said said) ->
                    isAfterwards(said) ? List.of() : List.of(of(visit, said));
            case VisitHappened.Decided(Decision decision) -> List.of(of(decision));
            case VisitHappened.Answered(Decision decision, Answer answer) ->
                    List.of(of(decision, answer));
        };
    }

    /** A visit that was planned only to be told of: its protocol is told. */
    private boolean isAfterwards(Said said) {
        return said instanceof Planned(VisitPlan plan) && plan.day().isBefore(LocalDate.now(clock));
    }

    private Tiding of(SchoolVisit visit, Said said) {
        String title =
                switch (said) {
                    case Planned(VisitPlan plan) ->
                            "Намечено посещение школы на " + Days.dayAndMonth(plan.day());
                    case Moved(LocalDate to, String _) ->
                            "Посещение школы перенесено на " + Days.dayAndMonth(to);
                    case Cancelled _ ->
                            "Посещение школы %s отменено".formatted(Days.dayAndMonth(visit.day()));
                    case Held _ -> "Записан протокол посещения";
                    case Mended _ -> "Протокол посещения исправлен";
                };
        long author = visit.steps().isEmpty() ? 0 : visit.plannedBy();
        return new Tiding(
                Sort.VISIT,
                BOTH,
                visit.school(),
                author,
                "network/visit/%d/step/%d".formatted(visit.id(), visit.steps().size()),
                title + ": " + name(visit.school()),
                "Подробности — на странице посещения.",
                visit.address(),
                Optional.empty());
    }

    private Tiding of(Decision decision) {
        return new Tiding(
                Sort.DECISION,
                BOTH,
                decision.school(),
                decision.by(),
                "network/decision/%d/made".formatted(decision.id()),
                "Новое решение посещения, срок %s: %s"
                        .formatted(Days.dayAndMonth(decision.first()), name(decision.school())),
                "Когда будет сделано, школа отчитывается на странице посещения.",
                decision.address(),
                Optional.of(decision.first()));
    }

    private Tiding of(Decision decision, Answer answer) {
        return new Tiding(
                Sort.DECISION,
                answer.kind().isOfTheSchool() ? Set.of(Side.CURATORS) : Set.of(Side.SCHOOL),
                decision.school(),
                decision.by(),
                "network/decision/%d/answer/%d".formatted(decision.id(), decision.answers().size()),
                "%s: решение %d, %s"
                        .formatted(answer.kind().title(), decision.id(), name(decision.school())),
                answer.kind().isOfTheSchool()
                        ? "Закройте решение, верните в работу или перенесите срок."
                        : "Пояснение — на странице посещения.",
                decision.address(),
                Optional.empty());
    }

    private String name(SchoolId school) {
        return schools.find(ALL, school).map(School::name).orElse("");
    }
}
