package opora.results.telling;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.results.MarkScale;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.Scores;
import opora.statistics.ScoreSummary;
import opora.statistics.Share;
import opora.statistics.TwoHumps;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** The shape of the scores, and who stands near the border of a mark where the scale of the year is known. */
final class ScoreReadings {

    private static final int NEAR = 2;
    private static final double FLOOR = 0.1;
    private static final Noun WORK = new Noun("работа", "работы", "работ");

    private final Found found = new Found();
    private final ScoreSummary summary;
    private final int[] histogram;

    private ScoreReadings(Scores scores) {
        summary = scores.summary();
        histogram = counts(scores);
    }

    static Map<String, Reading> of(ProcedureAnalysis analysis, Optional<MarkScale> scale) {
        return analysis.subject()
                .scores()
                .map(measured -> {
                    ScoreReadings readings = new ScoreReadings(measured.value());
                    readings.shape();
                    analysis.references().reversed().stream()
                            .filter(group -> group.scores().isPresent())
                            .findFirst()
                            .ifPresent(readings::beside);
                    ScoresSection.fitting(measured, scale).ifPresent(one -> readings.marks(one));
                    return readings.found.all();
                })
                .orElse(Map.of());
    }

    private static int[] counts(Scores scores) {
        return scores.histogram().stream().mapToInt(Integer::intValue).toArray();
    }

    private void shape() {
        int n = summary.size();
        if (summary.deviation() > 0) {
            found.put(
                    "scores.skew",
                    Reading.unsaid(
                            Math.abs(summary.mean() - summary.median()) / summary.deviation(), n));
            found.put(
                    "scores.middle",
                    Reading.words(
                            "среднее %s, медиана %s"
                                    .formatted(
                                            Numbers.decimal(summary.mean(), 1),
                                            Words.score(summary.median())),
                            n));
        }
        TwoHumps.of(histogram)
                .ifPresent(humps -> {
                    found.put("scores.humps", Reading.unsaid(humps.coefficient(), n));
                    found.put(
                            "scores.halves",
                            Reading.words(
                                    "ниже среднего — %s со средним баллом %s, выше — %s со средним баллом %s"
                                            .formatted(
                                                    WORK.counted(humps.lower()),
                                                    Numbers.decimal(humps.lowerMean(), 1),
                                                    WORK.counted(humps.upper()),
                                                    Numbers.decimal(humps.upperMean(), 1)),
                                    n));
                });
    }

    /** In standard deviations of the reference; {@code spread} in percent of them. */
    private void beside(GroupAnalysis group) {
        ScoreSummary other = group.scores().orElseThrow().value().summary();
        int n = summary.size();
        if (other.deviation() > 0) {
            found.put("scores.reference", Reading.words(Words.in(group.level()), n));
            found.put(
                    "scores.under",
                    Reading.unsaid((other.mean() - summary.mean()) / other.deviation(), n));
            found.put(
                    "scores.above",
                    Reading.unsaid((summary.mean() - other.mean()) / other.deviation(), n));
            found.put("scores.means", both(summary.mean(), other.mean()));
            found.put(
                    "scores.spread",
                    Reading.unsaid(100 * summary.deviation() / other.deviation(), n));
            found.put("scores.deviations", both(summary.deviation(), other.deviation()));
        }
    }

    private Reading both(double own, double other) {
        return Reading.words(
                Numbers.decimal(own, 1) + " и " + Numbers.decimal(other, 1), summary.size());
    }

    private void marks(MarkScale scale) {
        int n = summary.size();
        int failed = sum(0, scale.three());
        share("near", sum(scale.three() - NEAR, scale.three()), failed);
        share("far", sum(0, (scale.three() + 1) / 2), failed);
        share(
                "fragile",
                sum(scale.three(), scale.three() + NEAR),
                sum(scale.three(), scale.four()));
        share("reserve", sum(scale.four() - NEAR, scale.four()), n);
        share("ceiling", sum(scale.maximum(), scale.maximum() + 1), n);
        share("floor", sum(0, (int) Math.floor(FLOOR * scale.maximum()) + 1), n);
    }

    private void share(String name, int hits, int size) {
        if (size > 0) {
            found.put(name, Reading.share(new Share(hits, size)));
        }
    }

    /** From one score up to, without, another. */
    private int sum(int from, int to) {
        return IntStream.range(Math.max(0, from), Math.min(to, histogram.length))
                .map(score -> histogram[score])
                .sum();
    }
}
