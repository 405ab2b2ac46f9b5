package opora.identification;

import opora.statistics.Threshold;
import opora.ui.Certainty;
import opora.ui.ShareChart;
import opora.vocabulary.Numbers;

/**
 * A judged outcome as tables show it: the share with its size, the chart, the margin, the certainty.
 *
 * @param percent never on the other side of the threshold than the verdict, see {@link ShareText}
 * @param low paints the share
 * @param margin «4», «−2»
 */
public record ShownResult(
        String failed,
        String participants,
        String percent,
        boolean low,
        ShareChart chart,
        String margin,
        Certainty certainty) {

    public static ShownResult of(JudgedOutcome outcome, Threshold threshold) {
        return new ShownResult(
                Numbers.whole(outcome.failed().hits()),
                Numbers.whole(outcome.failed().size()),
                ShareText.percent(outcome, threshold),
                outcome.low(),
                ShareChart.of(outcome.failed(), outcome.interval(), threshold),
                Numbers.whole(outcome.margin()),
                certainty(outcome));
    }

    /** In the words and with the percent of the explanation. */
    private static Certainty certainty(JudgedOutcome outcome) {
        return new Certainty(
                switch (outcome.certainty()) {
                    case CONFIDENT -> Certainty.Level.SURE;
                    case LIKELY -> Certainty.Level.LIKELY;
                    case ON_THE_EDGE -> Certainty.Level.EDGE;
                    case UNLIKELY -> Certainty.Level.UNLIKELY;
                },
                opora.identification.Certainty.percent(outcome.probabilityLow()));
    }
}
