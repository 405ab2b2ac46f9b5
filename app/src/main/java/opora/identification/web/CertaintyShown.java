package opora.identification.web;

import opora.identification.JudgedOutcome;
import opora.ui.Certainty;

/** The certainty of a share as bars, in the words and percent of the explanation. */
final class CertaintyShown {

    private CertaintyShown() {}

    static Certainty of(JudgedOutcome outcome) {
        return new Certainty(
                level(outcome), opora.identification.Certainty.percent(outcome.probabilityLow()));
    }

    private static Certainty.Level level(JudgedOutcome outcome) {
        return switch (outcome.certainty()) {
            case CONFIDENT -> Certainty.Level.SURE;
            case LIKELY -> Certainty.Level.LIKELY;
            case ON_THE_EDGE -> Certainty.Level.EDGE;
            case UNLIKELY -> Certainty.Level.UNLIKELY;
        };
    }
}
