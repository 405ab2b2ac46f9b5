package opora.results.telling;

import java.util.Map;
import java.util.Optional;
import opora.results.analysis.From;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.results.analysis.TaskNumber;
import opora.results.analysis.TaskSkill;
import opora.results.gathering.Told;
import opora.statistics.Share;

/** How much of the procedure is known at all; pieces, with the participants as n. */
final class KnownReadings {

    private final Found found = new Found();
    private final GroupAnalysis subject;
    private final int n;

    private KnownReadings(GroupAnalysis subject, int n) {
        this.subject = subject;
        this.n = n;
    }

    static Map<String, Reading> of(
            ProcedureAnalysis analysis, Map<TaskNumber, TaskSkill> skills, Told told) {
        return analysis.subject()
                .participants()
                .map(Measured::value)
                .filter(n -> n > 0)
                .map(n -> {
                    KnownReadings readings = new KnownReadings(analysis.subject(), n);
                    readings.put("known.references", analysis.references().size());
                    readings.put("known.tasks", analysis.tasks().size());
                    readings.put("known.skills", skills.size());
                    readings.put("known.years", told.history().years().size());
                    readings.scores();
                    readings.schools();
                    return readings.found.all();
                })
                .orElse(Map.of());
    }

    private void put(String name, int pieces) {
        found.put(name, Reading.unsaid(pieces, n));
    }

    /** Of how many participants the scores are known. */
    private void scores() {
        subject.scores()
                .flatMap(Measured::n)
                .filter(size -> size <= n)
                .ifPresent(size -> found.put("known.scores", Reading.share(new Share(size, n))));
    }

    /** Of how many schools with any result the source tells who failed. */
    private void schools() {
        subject.failed()
                .flatMap(one -> share(one.from()))
                .ifPresent(share ->
                        found.put(
                                "known.schools",
                                new Reading(
                                        100 * share.value(),
                                        Reading.text(share),
                                        share.hits(),
                                        n)));
    }

    private static Optional<Share> share(From from) {
        return switch (from) {
            case From.Facts(var ids, int of) -> Optional.of(new Share(ids.size(), of));
            case From.Schools(int schools, int _, int _, int of) ->
                    Optional.of(new Share(schools, of));
            case From.Report _ -> Optional.empty();
        };
    }
}
