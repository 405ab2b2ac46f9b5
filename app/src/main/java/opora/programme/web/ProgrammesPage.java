package opora.programme.web;

import java.util.Arrays;
import java.util.List;
import opora.access.Viewer;
import opora.programme.Authorship;
import opora.programme.Owners.Names;
import opora.programme.Programme;
import opora.programme.ProgrammeLevel;
import opora.programme.Reviewers;
import opora.programme.agreement.Course.Phase;
import opora.programme.agreement.Stage;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * The list of programmes.
 *
 * @param waiting for whoever looks: to be reviewed, to be mended
 * @param rows what the filter leaves, a page of them
 * @param found how many the filter leaves
 * @param all how many are in sight
 */
public record ProgrammesPage(
        ProgrammesFilter filter,
        List<Row> waiting,
        List<Row> rows,
        int found,
        int all,
        List<String> municipalities,
        Scope scope) {

    private static final int ON_A_PAGE = 50;

    private static final Noun PROGRAMMES = new Noun("программа", "программы", "программ");

    /** Whether whoever looks begins programmes. */
    public enum Scope {
        WRITES,
        READS
    }

    /**
     * @param note where it waits, whether it was corrected; «» where there is nothing to say
     */
    public record Row(
            String address,
            String title,
            String level,
            String owner,
            String period,
            Phase phase,
            String note) {

        static Row of(Programme one, Names names) {
            String waiting = one.course().waiting().map(Stage::where).orElse("");
            return new Row(
                    one.address(),
                    one.title(),
                    one.level().title(),
                    names.of(one),
                    days(one),
                    one.course().phase(),
                    !waiting.isEmpty()
                            ? waiting
                            : one.course().isCorrected() ? "исправлена после утверждения" : "");
        }
    }

    static ProgrammesPage of(
            Viewer viewer, List<Programme> seen, Names names, ProgrammesFilter filter) {
        List<Programme> found = filter.among(seen, names);
        return new ProgrammesPage(
                filter,
                seen.stream()
                        .filter(one -> isWaiting(viewer, one))
                        .map(one -> Row.of(one, names))
                        .toList(),
                found.stream()
                        .skip((filter.shown(pages(found.size())) - 1L) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(one -> Row.of(one, names))
                        .toList(),
                found.size(),
                seen.size(),
                seen.stream()
                        .map(names::municipality)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList(),
                Arrays.stream(ProgrammeLevel.values())
                                .anyMatch(level -> Authorship.writes(viewer, level))
                        ? Scope.WRITES
                        : Scope.READS);
    }

    private static boolean isWaiting(Viewer viewer, Programme one) {
        return Reviewers.waits(viewer, one)
                || one.course().phase() == Phase.RETURNED && Authorship.writes(viewer, one);
    }

    /** «12.03.2027 — 31.12.2027», «с 12.03.2027, постоянно». */
    static String days(Programme one) {
        return one.period()
                .map(days ->
                        days.ends()
                                .map(ends -> Days.of(days.starts()) + " — " + Days.of(ends))
                                .orElse("с " + Days.of(days.starts()) + ", постоянно"))
                .orElse("");
    }

    public String counted() {
        return PROGRAMMES.counted(found);
    }

    public int pages() {
        return pages(found);
    }

    private static int pages(int found) {
        return Math.max(1, (found + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public boolean mayBegin() {
        return scope == Scope.WRITES;
    }
}
