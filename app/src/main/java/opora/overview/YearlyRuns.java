package opora.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.identification.Runs.Run;
import opora.vocabulary.AcademicYear;

/** Of each year the run in force, all by the method of the newest: years by other rules cannot be laid side by side. */
public final class YearlyRuns {

    private YearlyRuns() {}

    /**
     * Newest year first.
     *
     * @param runs by year and then by start, newest first
     */
    public static List<Run> of(List<Run> runs) {
        Map<AcademicYear, Run> newest = new LinkedHashMap<>();
        List<Run> inForce = runs.stream().filter(Run::inForce).toList();
        for (Run run : inForce) {
            if (run.method().equals(inForce.getFirst().method())) {
                newest.putIfAbsent(run.year(), run);
            }
        }
        return List.copyOf(newest.values());
    }
}
