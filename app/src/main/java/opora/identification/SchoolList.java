package opora.identification;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The list of one year by one method: every school of the population with its verdict. The command line, the page and the documents all
 * show this.
 *
 * @param entries sorted by code of the school
 */
public record SchoolList(AcademicYear year, Method method, List<Entry> entries) {

    public record Entry(Place place, SchoolVerdict verdict) {}

    /** What is known of the school beside its results; {@code id} is empty on the command line, which has no database; {@code setting}: «село, 1–9 классы», «» when unknown. */
    public record Place(
            Optional<SchoolId> id,
            String code,
            Optional<String> name,
            Optional<String> municipality,
            String setting) {}

    /** Counts that always add up: schools = lowResults + atRisk + clear + noData. */
    public record Counts(int schools, int lowResults, int atRisk, int clear, int noData) {}

    /**
     * Whether a school stands in the list of a year at all: not when it had stopped working before the year and has no results of it.
     *
     * @param closure empty for a school that works and for one that no register knows
     */
    public static boolean takesIn(
            Optional<School.Closure> closure, boolean resultsOfYear, AcademicYear year) {
        return resultsOfYear || closure.filter(one -> one.isBefore(year)).isEmpty();
    }

    /** The counted procedures of a year of which no school has a result, as kept with the verdicts; a list of its own, sorted by code. */
    public SortedSet<Procedure> notLoaded(AcademicYear of) {
        return entries.stream()
                .flatMap(entry -> entry.verdict().missing().stream())
                .filter(missing -> missing.reason() == Missing.Reason.NOT_LOADED)
                .filter(missing -> missing.year().equals(of))
                .map(Missing::procedure)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Counts counts() {
        return countsOf(entries);
    }

    /** The counts of some of the entries. */
    public static Counts countsOf(List<Entry> entries) {
        return countsOf(entries, entry -> entry.verdict().verdict().status());
    }

    /** The counts of whatever has a status. */
    public static <T> Counts countsOf(List<T> some, Function<T, Verdict.Status> status) {
        int[] by = new int[Verdict.Status.values().length];
        for (T one : some) {
            by[status.apply(one).ordinal()]++;
        }
        return new Counts(some.size(), by[0], by[1], by[2], by[3]);
    }
}
