package opora.objectivity.web;

import java.util.Arrays;
import java.util.Optional;
import opora.objectivity.web.Evidence.Chart;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ReferenceData;
import opora.ui.ScoreChart;
import opora.vocabulary.Noun;

/** The histogram of the work. */
final class Charts {

    private Charts() {}

    static Optional<Chart> of(Behind behind) {
        return behind.scores()
                .flatMap(scores ->
                        behind.facts().getFirst().map(Known::outcome).map(own -> of(own, scores)));
    }

    private static Chart of(Outcome own, int[] scores) {
        Optional<ScoreChart.Borders> borders =
                ReferenceData.shipped()
                        .scale(own.procedure(), own.year())
                        .filter(scale -> scale.maximum() == scores.length - 1)
                        .map(scale ->
                                new ScoreChart.Borders(scale.three(), scale.four(), scale.five()));
        return new Chart(
                "Распределение первичных баллов школы",
                "%s, %s"
                        .formatted(
                                own.procedure().title(own.year()),
                                Noun.PARTICIPANT.counted(Arrays.stream(scores).sum())),
                ScoreChart.of(scores, borders));
    }
}
