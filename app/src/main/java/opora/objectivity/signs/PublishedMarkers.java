package opora.objectivity.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.objectivity.Marker;
import opora.objectivity.MarkerKind;
import opora.objectivity.Work;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Cohort;
import opora.statistics.CohortRatio;
import opora.statistics.GroupMean;
import opora.statistics.InflatedMean;
import opora.statistics.RankCorrelation;
import opora.statistics.ScoreSummary;
import opora.statistics.SuddenChange;
import opora.territory.SchoolId;
import opora.vocabulary.Procedure;

/**
 * The published formulas over the works of a year. The source names fourteen markers (ВПР 4 and 5, ОГЭ; 4 to 5); here the same formulas are asked of
 * every ВПР and ОГЭ and of every ВПР of the same pupils a year before. The mark book is known by marks, so ranks are of marks by marks.
 */
final class PublishedMarkers {

    private static final double REMARKABLE = 0.05;
    private static final int PERCENT = 100;

    private PublishedMarkers() {}

    static List<Marker> of(YearFacts year) {
        List<Marker> markers = new ArrayList<>();
        for (WorkFacts work : year.ofTheYear()) {
            if (isMarked(work.work().procedure())) {
                markers.addAll(inflated(work));
            }
            if (work.work().procedure().isVpr()) {
                markers.addAll(ranks(work));
                year.yearBefore(work.work())
                        .ifPresent(before -> markers.addAll(changes(before, work)));
            }
        }
        return List.copyOf(markers);
    }

    /** Retakes are written by those who failed. */
    private static boolean isMarked(Procedure procedure) {
        return procedure.isVpr() || procedure.isOge() && !procedure.isAfterRetakes();
    }

    private static List<Marker> inflated(WorkFacts work) {
        Optional<ScoreSummary> region = ScoreSummary.of(sum(work.facts()));
        List<Marker> markers = new ArrayList<>();
        for (Known fact : work.facts()) {
            Optional<ScoreSummary> school = ScoreSummary.of(fact.outcome().scores());
            if (school.isPresent()) {
                int size = school.orElseThrow().size();
                InflatedMean.of(school.orElseThrow(), region.orElseThrow())
                        .map(mean ->
                                new Marker(
                                        fact.school(),
                                        work.work(),
                                        MarkerKind.INFLATED_MEAN,
                                        List.of(fact.id()),
                                        size,
                                        mean.schoolLower(),
                                        mean.regionUpper()))
                        .ifPresent(markers::add);
            }
        }
        return markers;
    }

    private static int[] sum(List<Known> facts) {
        int longest =
                facts.stream().mapToInt(fact -> fact.outcome().scores().length).max().orElse(0);
        int[] sum = new int[longest];
        for (Known fact : facts) {
            int[] scores = fact.outcome().scores();
            for (int score = 0; score < scores.length; score++) {
                sum[score] += scores[score];
            }
        }
        return sum;
    }

    private static List<Marker> ranks(WorkFacts work) {
        List<Marker> markers = new ArrayList<>();
        for (Known fact : work.facts()) {
            fact.outcome()
                    .journal()
                    .map(Outcome.JournalTable::pairs)
                    .flatMap(RankCorrelation::of)
                    .ifPresent(ranks -> {
                        ranks.midRanks()
                                .ifPresent(value ->
                                        markers.add(
                                                rank(work, fact, ranks, MarkerKind.RANKS, value)));
                        markers.add(
                                rank(
                                        work,
                                        fact,
                                        ranks,
                                        MarkerKind.RANKS_LITERALLY,
                                        ranks.literal()));
                    });
        }
        return markers;
    }

    private static Marker rank(
            WorkFacts work, Known fact, RankCorrelation ranks, MarkerKind kind, double value) {
        return new Marker(
                fact.school(), work.work(), kind, List.of(fact.id()), ranks.size(), value, 0);
    }

    /** A school in both years; means in percent of the maximum of each. */
    private record Pair(Known before, Known after, Cohort cohort, Work work) {

        Optional<Double> ratio() {
            return CohortRatio.of(cohort.before().mean(), cohort.after().mean());
        }

        Marker marker(MarkerKind kind, double value, double border) {
            return new Marker(
                    after.school(),
                    work,
                    kind,
                    List.of(before.id(), after.id()),
                    cohort.after().size(),
                    value,
                    border);
        }
    }

    private static List<Marker> changes(WorkFacts earlier, WorkFacts later) {
        List<Pair> pairs = pairs(earlier, later);
        List<Marker> markers = new ArrayList<>();
        double[] ratios =
                pairs.stream()
                        .flatMap(pair -> pair.ratio().stream())
                        .mapToDouble(Double::doubleValue)
                        .toArray();
        if (ratios.length > 0) {
            CohortRatio limits = CohortRatio.over(ratios);
            for (Pair pair : pairs) {
                pair.ratio()
                        .ifPresent(ratio -> {
                            markers.add(pair.marker(MarkerKind.COHORT_FALL, ratio, limits.fall()));
                            markers.add(pair.marker(MarkerKind.COHORT_RISE, ratio, limits.rise()));
                        });
            }
        }
        List<Optional<SuddenChange>> sudden =
                SuddenChange.over(pairs.stream().map(Pair::cohort).toList());
        for (int at = 0; at < pairs.size(); at++) {
            Pair pair = pairs.get(at);
            sudden.get(at)
                    .ifPresent(change ->
                            markers.add(
                                    pair.marker(
                                            MarkerKind.SUDDEN_CHANGE,
                                            change.pValue(),
                                            REMARKABLE)));
        }
        return markers;
    }

    private static List<Pair> pairs(WorkFacts earlier, WorkFacts later) {
        Map<SchoolId, Known> after = new LinkedHashMap<>();
        later.facts().forEach(fact -> after.put(fact.school(), fact));
        List<Pair> pairs = new ArrayList<>();
        for (Known before : earlier.facts()) {
            Optional<Known> same = Optional.ofNullable(after.get(before.school()));
            Optional<GroupMean> one = inPercent(before, earlier);
            Optional<GroupMean> two = same.flatMap(fact -> inPercent(fact, later));
            if (one.isPresent() && two.isPresent()) {
                Cohort cohort = new Cohort(one.orElseThrow(), two.orElseThrow());
                pairs.add(new Pair(before, same.orElseThrow(), cohort, later.work()));
            }
        }
        return pairs;
    }

    /** Empty without scores, without a maximum and where a score lies above it. */
    private static Optional<GroupMean> inPercent(Known fact, WorkFacts work) {
        int[] scores = fact.outcome().scores();
        return work.maximum()
                .filter(maximum ->
                        maximum > 0
                                && Arrays.stream(scores).skip(maximum + 1L).allMatch(n -> n == 0))
                .flatMap(maximum ->
                        ScoreSummary.of(scores)
                                .map(sum ->
                                        new GroupMean(
                                                sum.size(),
                                                sum.mean() * PERCENT / maximum,
                                                sum.deviation() * PERCENT / maximum)));
    }
}
