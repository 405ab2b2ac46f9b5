package opora.results.telling;

import java.util.Map;
import java.util.Optional;
import opora.results.analysis.Failed;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Level;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.statistics.Share;
import opora.statistics.ShareInterval;
import opora.statistics.Threshold;
import opora.vocabulary.Noun;

/** Who took part and who failed. */
final class PeopleReadings {

    /** METHODOLOGY 0.2: from this share on a result is low. */
    static final Threshold LOW = Threshold.ofPercent("30");

    private static final Noun BY_PARTICIPANTS = new Noun("участника", "участников", "участников");

    private final Found found = new Found();

    private PeopleReadings() {}

    static Map<String, Reading> of(ProcedureAnalysis analysis) {
        PeopleReadings readings = new PeopleReadings();
        GroupAnalysis subject = analysis.subject();
        subject.participants()
                .map(Measured::value)
                .filter(n -> n > 0)
                .ifPresent(n ->
                        readings.found.put(
                                "participants", Reading.counted(n, Noun.PARTICIPANT, n)));
        readings.failed(analysis);
        readings.absent(analysis);
        return readings.found.all();
    }

    /** As identification counts it; empty where only a share is known. */
    static Optional<Share> failed(GroupAnalysis group) {
        return group.failed()
                .map(Measured::value)
                .filter(Failed.Counted.class::isInstance)
                .map(Failed.Counted.class::cast)
                .map(Failed.Counted::failed)
                .filter(share -> !share.isOfNothing());
    }

    private void failed(ProcedureAnalysis analysis) {
        GroupAnalysis subject = analysis.subject();
        failed(subject)
                .ifPresent(share -> {
                    found.put("failed", Reading.share(share));
                    margin(share);
                    ShareInterval interval = ShareInterval.of(share);
                    found.put(
                            "failed.least", Reading.percent(100 * interval.lower(), share.size()));
                    found.put("failed.most", Reading.percent(100 * interval.upper(), share.size()));
                    analysis.references().stream()
                            .filter(group -> group.level() == Level.SCHOOL)
                            .flatMap(group -> failed(group).stream())
                            .findFirst()
                            .ifPresent(school -> besideSchool(share, school));
                });
        subject.failed()
                .filter(one -> one.value() instanceof Failed.Printed)
                .ifPresent(one ->
                        one.n()
                                .ifPresent(n ->
                                        found.put(
                                                "failed.printed",
                                                Reading.percent(one.value().failedPercent(), n))));
    }

    private void margin(Share share) {
        int margin = LOW.margin(share);
        found.put(
                margin > 0 ? "margin.lose" : "margin.gain",
                Reading.counted(Math.abs(margin), BY_PARTICIPANTS, share.size()));
    }

    /** A class beside its school. */
    private void besideSchool(Share own, Share school) {
        found.put("failed.school", Reading.share(school));
        found.put(
                "failed.school.above",
                Reading.points(100 * (own.value() - school.value()), own.size()));
        found.put(
                "failed.school.under",
                Reading.points(100 * (school.value() - own.value()), own.size()));
    }

    private void absent(ProcedureAnalysis analysis) {
        GroupAnalysis subject = analysis.subject();
        subject.absent()
                .ifPresent(measured -> {
                    Share absent = measured.value();
                    found.put("absent", Reading.share(absent));
                    found.put("came", Reading.share(absent.rest()));
                    subject.failed()
                            .filter(one -> one.from().equals(measured.from()))
                            .flatMap(_ -> failed(subject))
                            .map(share -> share.plus(new Share(absent.hits(), absent.hits())))
                            .ifPresent(share -> found.put("failed.worst", Reading.share(share)));
                    analysis.references().reversed().stream()
                            .flatMap(group ->
                                    group.absent().map(Measured::value).stream()
                                            .filter(_ -> group.level() != Level.COUNTRY)
                                            .map(other -> Map.entry(group.level(), other)))
                            .findFirst()
                            .ifPresent(other -> besides(absent, other.getKey(), other.getValue()));
                });
    }

    private void besides(Share own, Level level, Share other) {
        found.put("absent.above", Reading.points(100 * (own.value() - other.value()), own.size()));
        found.put("absent.reference", Reading.words(Words.in(level), own.size()));
        found.put("absent.other", Reading.percent(100 * other.value(), own.size()));
    }
}
