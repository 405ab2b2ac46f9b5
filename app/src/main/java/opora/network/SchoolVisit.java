package opora.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.network.VisitStep.Cancelled;
import opora.network.VisitStep.Moved;
import opora.network.VisitStep.Planned;
import opora.territory.SchoolId;

/**
 * A visit of a school with everything that happened to it.
 *
 * @param steps the oldest first; the first one plans it
 * @param decisions the oldest first
 */
public record SchoolVisit(
        long id,
        SchoolId school,
        List<VisitStep> steps,
        List<Decision> decisions,
        List<VisitFile> files) {

    public SchoolVisit {
        steps = List.copyOf(steps);
        decisions = List.copyOf(decisions);
        files = List.copyOf(files);
    }

    public VisitPlan plan() {
        return ((Planned) steps.getFirst().said()).plan();
    }

    /** Who planned it. */
    public long plannedBy() {
        return steps.getFirst().by();
    }

    /** The protocol that holds: the last one. */
    public Optional<VisitStep> told() {
        return steps.reversed().stream().filter(step -> step.protocol().isPresent()).findFirst();
    }

    public Optional<VisitProtocol> protocol() {
        return told().flatMap(VisitStep::protocol);
    }

    public boolean isCancelled() {
        return steps.getLast().said() instanceof Cancelled;
    }

    /** On which it took place, or is to. */
    public LocalDate day() {
        return protocol().map(VisitProtocol::day).orElseGet(this::plannedDay);
    }

    private LocalDate plannedDay() {
        return steps.reversed().stream()
                .flatMap(step ->
                        step.said() instanceof Moved moved
                                ? Optional.of(moved.to()).stream()
                                : Optional.<LocalDate>empty().stream())
                .findFirst()
                .orElse(plan().day());
    }

    public VisitState state(LocalDate today) {
        if (isCancelled()) {
            return VisitState.CANCELLED;
        }
        if (told().isPresent()) {
            return VisitState.HELD;
        }
        return day().isBefore(today) ? VisitState.UNTOLD : VisitState.COMING;
    }

    /** «Посещение 12». */
    public String title() {
        return "Посещение " + id;
    }

    public String address() {
        return "/visits/" + id;
    }
}
