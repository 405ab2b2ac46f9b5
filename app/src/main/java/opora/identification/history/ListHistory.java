package opora.identification.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.identification.Approvals.Approval;
import opora.identification.PastLists.Past;
import opora.identification.RunRecords.Standing;
import opora.identification.Runs.Run;
import opora.identification.Verdict.Status;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/**
 * The lists year by year, newest first, one line per year that has one.
 *
 * @param years a kept list before what a document says of the same year
 */
public record ListHistory(List<Line> years) {

    /** One year. */
    public sealed interface Line {

        AcademicYear year();

        /** How many schools stood in the list. */
        int listed();
    }

    /**
     * By a run in force.
     *
     * @param approval the version that holds for this run; empty where none was recorded
     * @param movement against the list in force of the year before; empty where there is none
     * @param municipalities how many have schools in the run
     * @param without those of them without a listed school, by name
     */
    public record Kept(
            Run run,
            Optional<Approval> approval,
            Optional<Movement> movement,
            int municipalities,
            SortedSet<String> without)
            implements Line {

        @Override
        public AcademicYear year() {
            return run.year();
        }

        @Override
        public int listed() {
            return run.counts().lowResults();
        }
    }

    /** By a document of the time before Opora. */
    public record Told(Past past) implements Line {

        @Override
        public AcademicYear year() {
            return past.year();
        }

        @Override
        public int listed() {
            return past.listed();
        }
    }

    /**
     * listed = entered + stayed; listed the year before = stayed + left + unjudged + gone.
     *
     * @param unjudged listed the year before, without data now
     * @param gone listed the year before and not in the run now
     */
    public record Movement(int entered, int stayed, int left, int unjudged, int gone) {

        static Movement of(List<Standing> before, List<Standing> now) {
            Map<SchoolId, Status> is = new HashMap<>();
            now.forEach(one -> is.put(one.school(), one.status()));
            int stayed = 0;
            int left = 0;
            int unjudged = 0;
            int gone = 0;
            for (Standing was : before) {
                if (was.status() != Status.LOW_RESULTS) {
                    continue;
                }
                Status status = is.get(was.school());
                if (status == null) {
                    gone++;
                } else {
                    switch (status) {
                        case LOW_RESULTS -> stayed++;
                        case AT_RISK, CLEAR -> left++;
                        case NO_DATA -> unjudged++;
                    }
                }
            }
            int listed =
                    (int) now.stream().filter(one -> one.status() == Status.LOW_RESULTS).count();
            return new Movement(listed - stayed, stayed, left, unjudged, gone);
        }
    }

    /** A run in force with what it says of every school in sight. */
    public record YearOfRun(Run run, Optional<Approval> approval, List<Standing> standings) {}

    /** {@code kept}: one per year, in any order. {@code past}: none for whoever sees a part of the region only. */
    public static ListHistory of(List<YearOfRun> kept, List<Past> past) {
        Map<AcademicYear, YearOfRun> byYear = new HashMap<>();
        kept.forEach(one -> byYear.put(one.run().year(), one));
        List<Line> lines = new ArrayList<>();
        for (YearOfRun one : kept) {
            lines.add(
                    new Kept(
                            one.run(),
                            one.approval(),
                            Optional.ofNullable(byYear.get(one.run().year().previous()))
                                    .map(before ->
                                            Movement.of(before.standings(), one.standings())),
                            municipalities(one.standings()).size(),
                            without(one.standings())));
        }
        past.stream()
                .filter(one -> !byYear.containsKey(one.year()))
                .map(Told::new)
                .forEach(lines::add);
        lines.sort(Comparator.comparing(Line::year).reversed());
        return new ListHistory(List.copyOf(lines));
    }

    private static SortedSet<String> municipalities(List<Standing> standings) {
        SortedSet<String> names = new TreeSet<>();
        standings.stream()
                .map(Standing::municipality)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static SortedSet<String> without(List<Standing> standings) {
        SortedSet<String> names = municipalities(standings);
        standings.stream()
                .filter(one -> one.status() == Status.LOW_RESULTS)
                .map(Standing::municipality)
                .forEach(names::remove);
        return names;
    }
}
