package opora.results.telling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import opora.results.analysis.Failed;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Journal;
import opora.results.analysis.Level;
import opora.results.analysis.Marks;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.results.analysis.YearLine;
import opora.results.gathering.Told;
import opora.statistics.JournalComparison;
import opora.statistics.ScoreSummary;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** The numbers of an analysis by the names that the catalogue of findings uses; what is not known, or not known of how many, is absent. */
final class Readings {

    private final Map<String, Reading> found = new HashMap<>();

    private Readings() {}

    static Map<String, Reading> of(
            ProcedureAnalysis analysis,
            Map<TaskNumber, TaskSkill> skills,
            Optional<Level> beside,
            Told told) {
        Readings readings = new Readings();
        GroupAnalysis subject = analysis.subject();
        readings.people(subject);
        readings.marks(analysis);
        subject.journal().ifPresent(readings::journal);
        subject.scores().ifPresent(scores -> readings.scores(scores.value().summary()));
        if (subject.level() != Level.CLASS) {
            readings.years(told);
        }
        readings.found.putAll(TaskReadings.of(analysis, skills, beside));
        return readings.found;
    }

    private void people(GroupAnalysis subject) {
        subject.participants()
                .map(Measured::value)
                .filter(n -> n > 0)
                .ifPresent(n ->
                        found.put("participants", new Reading(n, Noun.PARTICIPANT.counted(n), n)));
        subject.absent()
                .map(Measured::value)
                .ifPresent(share -> found.put("absent", Reading.share(share.hits(), share.size())));
        subject.failed()
                .map(Measured::value)
                .filter(Failed.Counted.class::isInstance)
                .map(Failed.Counted.class::cast)
                .map(Failed.Counted::failed)
                .ifPresent(share -> found.put("failed", Reading.share(share.hits(), share.size())));
    }

    /** Beside the largest group that tells marks and its size. */
    private void marks(ProcedureAnalysis analysis) {
        Optional<Measured<Marks>> own =
                analysis.subject().marks().filter(one -> one.n().isPresent());
        own.ifPresent(marks -> {
            int n = marks.n().orElseThrow();
            found.put("twos", Reading.percent(marks.value().twoPercent(), n));
            found.put("quality", Reading.percent(marks.value().qualityPercent(), n));
            analysis.references().reversed().stream()
                    .filter(group -> group.marks().isPresent())
                    .findFirst()
                    .ifPresent(group -> beside(marks.value(), n, group));
        });
    }

    private void beside(Marks own, int n, GroupAnalysis group) {
        Marks other = group.marks().orElseThrow().value();
        found.put("reference", Reading.words(Words.in(group.level()), n));
        differ("twos", own.twoPercent(), other.twoPercent(), n);
        differ("quality", own.qualityPercent(), other.qualityPercent(), n);
    }

    private void differ(String what, double own, double other, int n) {
        found.put(what + ".reference", Reading.percent(other, n));
        found.put(what + ".above", Reading.points(own - other, n));
        found.put(what + ".under", Reading.points(other - own, n));
    }

    private void journal(Measured<Journal> measured) {
        if (measured.value() instanceof Journal.Counted(JournalComparison marks)) {
            found.put("journal.lower", Reading.share(marks.lower(), marks.size()));
            found.put("journal.same", Reading.share(marks.same(), marks.size()));
            found.put("journal.higher", Reading.share(marks.higher(), marks.size()));
            marks.gaps()
                    .ifPresent(gaps ->
                            found.put(
                                    "journal.gaps",
                                    new Reading(
                                            gaps.lower() + gaps.higher(),
                                            "ниже — %d, выше — %d из %s"
                                                    .formatted(
                                                            gaps.lower(),
                                                            gaps.higher(),
                                                            Numbers.whole(marks.size())),
                                            marks.size())));
        }
    }

    /** How far the mean is from the median, in standard deviations. */
    private void scores(ScoreSummary summary) {
        if (summary.deviation() > 0) {
            found.put(
                    "scores.skew",
                    new Reading(
                            Math.abs(summary.mean() - summary.median()) / summary.deviation(),
                            "",
                            summary.size()));
            found.put(
                    "scores.middle",
                    Reading.words(
                            "среднее %s, медиана %s, n = %s"
                                    .formatted(
                                            Numbers.decimal(summary.mean(), 1),
                                            Words.score(summary.median()),
                                            Numbers.whole(summary.size())),
                            summary.size()));
        }
    }

    /** This year against the one before it that has results. */
    private void years(Told told) {
        told.history().years().stream()
                .filter(line -> line.sitting().equals(told.sitting()))
                .findFirst()
                .ifPresent(this::year);
    }

    private void year(YearLine line) {
        line.growth()
                .ifPresent(points ->
                        line.group()
                                .failed()
                                .flatMap(Measured::n)
                                .ifPresent(n -> {
                                    found.put("growth", Reading.points(points, n));
                                    found.put("fall", Reading.points(-points, n));
                                }));
    }
}
