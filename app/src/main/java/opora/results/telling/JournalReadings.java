package opora.results.telling;

import java.util.Map;
import opora.results.analysis.Journal;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.statistics.JournalComparison;
import opora.vocabulary.Numbers;

/** Marks beside those of the mark book. */
final class JournalReadings {

    private final Found found = new Found();

    private JournalReadings() {}

    static Map<String, Reading> of(ProcedureAnalysis analysis) {
        JournalReadings readings = new JournalReadings();
        analysis.subject()
                .journal()
                .map(Measured::value)
                .filter(Journal.Counted.class::isInstance)
                .map(Journal.Counted.class::cast)
                .ifPresent(counted -> {
                    readings.counted(counted);
                    analysis.references().reversed().stream()
                            .filter(group -> group.journal().isPresent())
                            .findFirst()
                            .ifPresent(group ->
                                    readings.beside(
                                            counted.marks(),
                                            group.journal().orElseThrow().value(),
                                            Words.in(group.level())));
                });
        return readings.found.all();
    }

    private void counted(Journal.Counted counted) {
        JournalComparison marks = counted.marks();
        found.put("journal.lower", Reading.share(marks.lowered()));
        found.put("journal.same", Reading.share(marks.confirmed()));
        found.put("journal.higher", Reading.share(marks.raised()));
        counted.unseen().ifPresent(share -> found.put("journal.unseen", Reading.share(share)));
        marks.gaps()
                .ifPresent(gaps ->
                        found.put(
                                "journal.gaps",
                                new Reading(
                                        gaps.lower() + gaps.higher(),
                                        "ниже — %s, выше — %s из %s"
                                                .formatted(
                                                        Numbers.whole(gaps.lower()),
                                                        Numbers.whole(gaps.higher()),
                                                        Numbers.whole(marks.size())),
                                        gaps.lower() + gaps.higher(),
                                        marks.size())));
    }

    private void beside(JournalComparison own, Journal other, String reference) {
        int n = own.size();
        found.put("journal.reference", Reading.words(reference, n));
        differ("lower", 100 * own.lowered().value(), other.lowerPercent(), n);
        differ("higher", 100 * own.raised().value(), other.higherPercent(), n);
    }

    private void differ(String what, double own, double other, int n) {
        found.put("journal." + what + ".above", Reading.points(own - other, n));
        found.put("journal." + what + ".other", Reading.percent(other, n));
    }
}
