package opora.identification.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.identification.Missing;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolVerdict;

/**
 * A kept run judged again from the results it kept, by the method it kept.
 *
 * @param schools how many were judged
 * @param different schools of which the verdict is not the kept one; a run is as it was when there are none
 */
public record Repetition(int schools, List<Entry> different) {

    public static Repetition of(KeptRun kept) {
        Map<String, SchoolVerdict> again = new HashMap<>();
        kept.judge(kept.run().method(), kept.run().year(), kept.results())
                .forEach(verdict -> again.put(verdict.school(), verdict));
        return new Repetition(
                kept.list().entries().size(),
                kept.list().entries().stream()
                        .filter(entry ->
                                !isSame(
                                        entry.verdict(),
                                        Objects.requireNonNull(again.get(KeptRun.key(entry)))))
                        .toList());
    }

    public boolean isExact() {
        return different.isEmpty();
    }

    /** Every number and every clause. Of what is missing the procedures alone: why may have been known better from the register, which the method does not read. */
    private static boolean isSame(SchoolVerdict kept, SchoolVerdict again) {
        return kept.verdict().status() == again.verdict().status()
                && RunDifference.Conclusion.of(kept).equals(RunDifference.Conclusion.of(again))
                && kept.outcomes().equals(again.outcomes())
                && procedures(kept.missing()).equals(procedures(again.missing()));
    }

    private static List<String> procedures(List<Missing> missing) {
        return missing.stream().map(one -> one.year() + " " + one.procedure()).sorted().toList();
    }
}
