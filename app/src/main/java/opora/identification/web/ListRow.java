package opora.identification.web;

import java.util.Optional;
import opora.identification.JudgedOutcome;
import opora.identification.MissingWords;
import opora.identification.ShareText;
import opora.identification.ShownResult;
import opora.identification.TwoYears;
import opora.statistics.Threshold;

/**
 * One procedure of a school in the list.
 *
 * @param small whether the group of the year has fewer than ten participants
 * @param result of the year; empty when there is none
 * @param whyNot instead of the result; «» when there is one
 * @param before the share of the year before, or why there is none
 * @param beforeKnown whether there is one
 * @param beforeLow whether it reached the threshold
 */
public record ListRow(
        String procedure,
        boolean small,
        Optional<ShownResult> result,
        String whyNot,
        String before,
        boolean beforeKnown,
        boolean beforeLow) {

    static ListRow of(TwoYears pair, Threshold threshold) {
        return new ListRow(
                pair.procedure().shortTitle(),
                pair.now().outcome().filter(JudgedOutcome::smallGroup).isPresent(),
                pair.now().outcome().map(outcome -> ShownResult.of(outcome, threshold)),
                whyNot(pair.now()),
                pair.before()
                        .outcome()
                        .map(outcome -> ShareText.percent(outcome, threshold))
                        .orElse(whyNot(pair.before())),
                pair.before().outcome().isPresent(),
                pair.before().isLow());
    }

    private static String whyNot(TwoYears.Half half) {
        return half.missing().map(MissingWords::of).orElse("");
    }
}
