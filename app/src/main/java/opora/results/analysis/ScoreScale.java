package opora.results.analysis;

import opora.vocabulary.Procedure;

/** What the scores of a procedure are. */
public enum ScoreScale {
    PRIMARY,
    /** Of ЕГЭ, 0–100. */
    TEST,
    /** ЕГЭ maths, base and profile in one file: two papers and two scales, of which no score and no task may be added to another. */
    OF_TWO_PAPERS;

    static ScoreScale of(Procedure procedure) {
        if (!procedure.isEge()) {
            return PRIMARY;
        }
        return switch (procedure.subject()) {
            case "MAB" -> PRIMARY;
            case "MA" -> OF_TWO_PAPERS;
            default -> TEST;
        };
    }
}
