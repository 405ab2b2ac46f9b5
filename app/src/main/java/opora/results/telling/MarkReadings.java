package opora.results.telling;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Level;
import opora.results.analysis.Marks;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.statistics.Share;
import opora.statistics.TestScoreBands;

/** Marks, and bands of test scores, beside every reference and beside the largest that tells them. */
final class MarkReadings {

    private final ProcedureAnalysis analysis;
    private final Found found = new Found();

    private MarkReadings(ProcedureAnalysis analysis) {
        this.analysis = analysis;
    }

    static Map<String, Reading> of(ProcedureAnalysis analysis) {
        MarkReadings readings = new MarkReadings(analysis);
        analysis.subject()
                .marks()
                .ifPresent(one -> one.n().ifPresent(n -> readings.marks(one.value(), n)));
        analysis.subject().bands().ifPresent(one -> readings.bands(one.value()));
        return readings.found.all();
    }

    /** «peers» as names of readings end. */
    static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private void marks(Marks own, int n) {
        found.put("twos", Reading.percent(own.twoPercent(), n));
        found.put("threes", Reading.percent(own.percents().get(1), n));
        found.put("pass", Reading.percent(own.passPercent(), n));
        found.put("quality", Reading.percent(own.qualityPercent(), n));
        analysis.references()
                .forEach(group ->
                        group.marks()
                                .map(Measured::value)
                                .ifPresent(other -> beside(own, n, group.level(), other)));
        if (analysis.references().stream().filter(group -> group.marks().isPresent()).count() > 1) {
            found.put("twos.least", Reading.points(least(own), n));
        }
        analysis.references().reversed().stream()
                .filter(group -> group.marks().isPresent())
                .findFirst()
                .ifPresent(group -> besideLargest(own, n, group));
    }

    /** By how many points the «2» are above those of the reference that comes nearest. */
    private double least(Marks own) {
        return analysis.references().stream()
                .flatMap(group -> group.marks().stream())
                .mapToDouble(other -> own.twoPercent() - other.value().twoPercent())
                .min()
                .orElseThrow();
    }

    private void beside(Marks own, int n, Level level, Marks other) {
        String of = "." + key(level);
        found.put("twos" + of, Reading.percent(other.twoPercent(), n));
        found.put("twos.above" + of, Reading.points(own.twoPercent() - other.twoPercent(), n));
        found.put("twos.under" + of, Reading.points(other.twoPercent() - own.twoPercent(), n));
        found.put(
                "twos.apart" + of,
                Reading.points(Math.abs(own.twoPercent() - other.twoPercent()), n));
        found.put("quality" + of, Reading.percent(other.qualityPercent(), n));
        found.put(
                "quality.under" + of,
                Reading.points(other.qualityPercent() - own.qualityPercent(), n));
    }

    private void besideLargest(Marks own, int n, GroupAnalysis group) {
        Marks other = group.marks().orElseThrow().value();
        found.put("reference", Reading.words(Words.in(group.level()), n));
        differ("twos", own.twoPercent(), other.twoPercent(), n);
        differ("quality", own.qualityPercent(), other.qualityPercent(), n);
        found.put(
                "marks.apart",
                Reading.points(
                        Math.max(
                                Math.abs(own.twoPercent() - other.twoPercent()),
                                Math.abs(own.qualityPercent() - other.qualityPercent())),
                        n));
    }

    private void differ(String what, double own, double other, int n) {
        found.put(what + ".reference", Reading.percent(other, n));
        found.put(what + ".above", Reading.points(own - other, n));
        found.put(what + ".under", Reading.points(other - own, n));
    }

    private void bands(TestScoreBands own) {
        int n = own.size();
        found.put("bands.high", Reading.share(new Share(own.high(), n)));
        found.put("bands.low", Reading.share(new Share(own.low(), n)));
        Optional<GroupAnalysis> largest =
                analysis.references().reversed().stream()
                        .filter(group -> group.bands().isPresent())
                        .findFirst();
        largest.ifPresent(group -> {
            TestScoreBands other = group.bands().orElseThrow().value();
            double reference = 100 * new Share(other.high(), other.size()).value();
            double high = 100 * new Share(own.high(), n).value();
            found.put("bands.reference", Reading.words(Words.in(group.level()), n));
            found.put("bands.other", Reading.percent(reference, n));
            found.put("bands.above", Reading.points(high - reference, n));
            found.put("bands.under", Reading.points(reference - high, n));
        });
    }
}
