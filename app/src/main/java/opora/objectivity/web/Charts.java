package opora.objectivity.web;

import java.util.Arrays;
import java.util.Optional;
import opora.objectivity.web.Evidence.Chart;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.ui.ScoreChart;
import opora.vocabulary.Noun;

/** The histogram of the work. */
final class Charts {

    private Charts() {}

    static Optional<Chart> of(Behind behind) {
        return behind.scores()
                .flatMap(scores ->
                        behind.facts()
                                .getFirst()
                                .map(Known::outcome)
                                .map(own -> of(own, scores, behind.scale())));
    }

    private static Chart of(Outcome own, int[] scores, Optional<MarkScale> scale) {
        Optional<ScoreChart.Borders> borders =
                scale.filter(known -> known.maximum() == scores.length - 1)
                        .map(known ->
                                new ScoreChart.Borders(known.three(), known.four(), known.five()));
        return new Chart(
                "Распределение первичных баллов школы",
                "%s, %s"
                        .formatted(
                                own.procedure().title(own.year()),
                                Noun.PARTICIPANT.counted(Arrays.stream(scores).sum())),
                ScoreChart.of(scores, borders));
    }
}
