package opora.corrections.request;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import opora.access.Right;
import opora.corrections.window.Phase;

/** What can be done about a request: by whom, and when. */
public enum Move {
    WITHDRAW(Right.DISPUTE, Step.Kind.WITHDRAWN),
    ADMIT(Right.DECIDE_DISPUTES, Step.Kind.ADMITTED),
    NOT_ADMIT(Right.DECIDE_DISPUTES, Step.Kind.NOT_ADMITTED),
    SUPPORT(Right.ANSWER_DISPUTES, Step.Kind.SUPPORTED),
    NOT_SUPPORT(Right.ANSWER_DISPUTES, Step.Kind.NOT_SUPPORTED),
    TAKE_BACK_ANSWER(Right.ANSWER_DISPUTES, Step.Kind.ANSWER_TAKEN_BACK),
    ACCEPT(Right.DECIDE_DISPUTES, Step.Kind.ACCEPTED),
    REFUSE(Right.DECIDE_DISPUTES, Step.Kind.REFUSED),
    REOPEN(Right.DECIDE_DISPUTES, Step.Kind.REOPENED);

    private final Right right;
    private final Step.Kind step;

    Move(Right right, Step.Kind step) {
        this.right = right;
        this.step = step;
    }

    /**
     * What can be done now, whoever does it. The region decides when the municipality has answered or its time is over; until it has, the
     * municipality may answer otherwise or take its answer back. A closed window takes nothing more from schools and municipalities.
     */
    public static Set<Move> possible(RequestState state, Phase phase) {
        boolean answersOver =
                switch (phase) {
                    case SCHOOLS, ANSWERS -> false;
                    case DECISIONS, CLOSED -> true;
                };
        Set<Move> moves =
                switch (state) {
                    case LATE -> EnumSet.of(WITHDRAW, ADMIT, NOT_ADMIT);
                    case UNANSWERED ->
                            answersOver
                                    ? EnumSet.of(WITHDRAW, SUPPORT, NOT_SUPPORT, ACCEPT, REFUSE)
                                    : EnumSet.of(WITHDRAW, SUPPORT, NOT_SUPPORT);
                    case ANSWERED ->
                            EnumSet.of(SUPPORT, NOT_SUPPORT, TAKE_BACK_ANSWER, ACCEPT, REFUSE);
                    case NOT_ADMITTED, AWAITING_DATA, CORRECTED, REFUSED -> EnumSet.of(REOPEN);
                    case WITHDRAWN -> EnumSet.noneOf(Move.class);
                };
        if (phase == Phase.CLOSED) {
            moves.removeAll(Set.of(SUPPORT, NOT_SUPPORT, TAKE_BACK_ANSWER));
        }
        return moves;
    }

    public Right right() {
        return right;
    }

    Step.Kind step() {
        return step;
    }

    /** What is said of a form without a text; empty where none is needed. */
    Optional<String> asksFor() {
        return switch (this) {
            case SUPPORT ->
                    Optional.of(
                            "Напишите, что вы проверили и по каким документам: это увидят школа и регион");
            case NOT_ADMIT, NOT_SUPPORT, REFUSE, REOPEN ->
                    Optional.of("Напишите, почему: это увидит школа");
            case WITHDRAW, ADMIT, TAKE_BACK_ANSWER, ACCEPT -> Optional.empty();
        };
    }
}
