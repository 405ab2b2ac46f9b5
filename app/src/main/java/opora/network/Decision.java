package opora.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.network.Answer.Kind;
import opora.territory.SchoolId;

/**
 * What a visit decided.
 *
 * @param responsible a post
 * @param first the last day as it was decided; {@link #until} says the one that holds
 * @param by the number of the person
 * @param answers the oldest first
 */
public record Decision(
        long id,
        long visit,
        SchoolId school,
        String text,
        String responsible,
        LocalDate first,
        Instant at,
        long by,
        Optional<Instant> removedAt,
        List<Answer> answers) {

    public Decision {
        answers = List.copyOf(answers);
    }

    /** The last day that holds now. What a school asks for holds only when it is granted. */
    public LocalDate until() {
        return answers.reversed().stream()
                .filter(answer -> answer.kind() == Kind.MOVED)
                .flatMap(answer -> answer.until().stream())
                .findFirst()
                .orElse(first);
    }

    /** A school that said «выполнено» is not late: it is the curator's turn. */
    public DecisionState state(LocalDate today) {
        Optional<Kind> last =
                answers.isEmpty() ? Optional.empty() : Optional.of(answers.getLast().kind());
        return switch (last.orElse(Kind.RETURNED)) {
            case CLOSED -> DecisionState.CLOSED;
            case DROPPED -> DecisionState.DROPPED;
            case DONE -> DecisionState.REPORTED;
            case ASKED, NOT_DONE ->
                    until().isBefore(today) ? DecisionState.OVERDUE : DecisionState.REPORTED;
            case RETURNED, MOVED -> byDay(today);
        };
    }

    private DecisionState byDay(LocalDate today) {
        if (until().isBefore(today)) {
            return DecisionState.OVERDUE;
        }
        return until().isAfter(today.plusDays(DecisionState.SOON_DAYS))
                ? DecisionState.OPEN
                : DecisionState.SOON;
    }

    /** «/visits/7#decision-12». */
    public String address() {
        return "/visits/%d#decision-%d".formatted(visit, id);
    }
}
