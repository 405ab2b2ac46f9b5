package opora.identification.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.identification.RunRecords.Origin;
import opora.identification.Verdict.Status;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A kept run in one narrow line per school: all that a list needs to choose schools, to put them in order and to add them up. What was judged of a school is read for the few that
 * stand on one page.
 */
public final class Roll {

    /**
     * What is highest is of the procedures of the year, and of nothing without data.
     *
     * @param name empty when no register knew the school
     * @param home where it stood when the run was made
     * @param low procedures of the year with a low result
     * @param onSmallGroups whether one of the groups that are low, or of all where none is low, has fewer than ten participants
     * @param highestShare 0–1, −1 without data
     * @param highestMargin in pupils, {@link Integer#MIN_VALUE} without data
     * @param highestCertainty 0–1, −1 without data
     */
    public record Line(
            SchoolId school,
            String code,
            Optional<String> name,
            Home home,
            Status status,
            Set<Procedure> low,
            boolean onSmallGroups,
            double highestShare,
            int highestMargin,
            double highestCertainty) {

        /** «Школа edu100001» when no register knew it. */
        public String title() {
            return name.orElseGet(() -> "Школа " + code);
        }
    }

    /** A municipality under the name that it had, {@link Municipality#NOT_TOLD} where nobody had told it; one for all its schools. */
    public record Home(long municipality, String name) {

        /** No register knew the school. */
        public static final Home NOWHERE = new Home(0, Municipality.NOT_TOLD);
    }

    private final List<Line> lines;
    private final Origin origin;
    private final Map<AcademicYear, SortedSet<Procedure>> notLoaded;
    private final Map<SchoolId, Line> bySchool;

    /** {@code lines}: by municipality and name in the Russian order. */
    public Roll(
            List<Line> lines, Origin origin, Map<AcademicYear, SortedSet<Procedure>> notLoaded) {
        this.lines = List.copyOf(lines);
        this.origin = origin;
        this.notLoaded = Map.copyOf(notLoaded);
        this.bySchool = HashMap.newHashMap(lines.size());
        lines.forEach(line -> bySchool.put(line.school(), line));
    }

    /** By municipality and name, as a person reads them. */
    public List<Line> lines() {
        return lines;
    }

    public Origin origin() {
        return origin;
    }

    /** The counted procedures of a year of which no school has a result; a set of its own. */
    public SortedSet<Procedure> notLoaded(AcademicYear of) {
        return new TreeSet<>(notLoaded.getOrDefault(of, new TreeSet<>()));
    }

    public boolean has(SchoolId school) {
        return bySchool.containsKey(school);
    }

    /** Empty when the school is not in it. */
    public Optional<Status> statusOf(SchoolId school) {
        return Optional.ofNullable(bySchool.get(school)).map(Line::status);
    }
}
