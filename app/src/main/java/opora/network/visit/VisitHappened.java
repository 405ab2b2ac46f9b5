package opora.network.visit;

import opora.network.Answer;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.VisitStep.Said;

/** Something that people are told of at once; inside the transaction of the deed. */
public sealed interface VisitHappened {

    /** {@code visit}: as it was before the step. */
    record Stepped(SchoolVisit visit, Said said) implements VisitHappened {}

    record Decided(Decision decision) implements VisitHappened {}

    /** {@code decision}: as it was before the answer. */
    record Answered(Decision decision, Answer answer) implements VisitHappened {}
}
