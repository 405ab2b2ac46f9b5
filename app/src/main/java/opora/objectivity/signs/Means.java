package opora.objectivity.signs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.GroupMean;
import opora.statistics.MarkSummary;
import opora.statistics.ScoreSummary;
import opora.territory.SchoolId;

/** Means of the schools in one work, all in one unit: in scores, or in marks where more schools tell marks. */
final class Means {

    private Means() {}

    /** {@code mean} of the fact, in the unit of the work */
    record OfSchool(Known fact, GroupMean mean) {}

    static Map<SchoolId, OfSchool> of(WorkFacts work) {
        Map<SchoolId, OfSchool> inScores = new LinkedHashMap<>();
        Map<SchoolId, OfSchool> inMarks = new LinkedHashMap<>();
        for (Known fact : work.facts()) {
            ScoreSummary.of(fact.outcome().scores())
                    .map(GroupMean::of)
                    .ifPresent(mean -> inScores.put(fact.school(), new OfSchool(fact, mean)));
            marks(fact.outcome())
                    .ifPresent(mean -> inMarks.put(fact.school(), new OfSchool(fact, mean)));
        }
        return inMarks.size() > inScores.size() ? inMarks : inScores;
    }

    private static Optional<GroupMean> marks(Outcome outcome) {
        return outcome.marks()
                .flatMap(marks ->
                        MarkSummary.of(marks.two(), marks.three(), marks.four(), marks.five()))
                .map(GroupMean::of);
    }
}
