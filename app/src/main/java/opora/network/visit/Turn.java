package opora.network.visit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import opora.access.Right;
import opora.access.Viewer;
import opora.network.Answer.Kind;
import opora.network.Decision;
import opora.network.DecisionState;

/** What can be said of a decision now: the school reports, the curator has the last word. */
public final class Turn {

    private Turn() {}

    /** Whoever says it. */
    static Set<Kind> possible(Decision decision, LocalDate today) {
        DecisionState state = decision.state(today);
        if (!state.isOpen()) {
            return EnumSet.of(Kind.RETURNED);
        }
        boolean said =
                !decision.answers().isEmpty()
                        && decision.answers().getLast().kind().isOfTheSchool();
        return said ? EnumSet.allOf(Kind.class) : EnumSet.complementOf(EnumSet.of(Kind.RETURNED));
    }

    /** What this person can say. */
    public static Set<Kind> possible(Viewer viewer, Decision decision, LocalDate today) {
        Set<Kind> possible = possible(decision, today);
        possible.removeIf(kind -> !viewer.may(right(kind)));
        return possible;
    }

    private static Right right(Kind kind) {
        return kind.isOfTheSchool() ? Right.ANSWER_DECISIONS : Right.KEEP_VISITS;
    }

    /** What is said of a form without a text; empty where none is needed. */
    static Optional<String> asksFor(Kind kind) {
        return switch (kind) {
            case DONE -> Optional.of("Напишите, что сделано: это увидит куратор");
            case NOT_DONE, ASKED -> Optional.of("Напишите, почему: это увидит куратор");
            case RETURNED, MOVED, DROPPED -> Optional.of("Напишите, почему: это увидит школа");
            case CLOSED -> Optional.empty();
        };
    }
}
