package opora.identification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The door to what is kept of a run beside its verdicts: which facts of which loads it rests on, who was left out, who lived where. */
public interface RunRecords {

    /**
     * @param loads numbers of the accepted loads whose facts were counted, ascending
     * @param leftOut schools in sight that were not judged
     * @param yearBefore the run of the year before by the same method when this one started: the one in force, else the newest
     */
    record Origin(List<Long> loads, List<LeftOut> leftOut, Optional<Long> yearBefore) {}

    /** A school outside the population. */
    record LeftOut(
            SchoolId school, String code, String name, Municipality municipality, Reason reason) {}

    /** Why a school is not judged. */
    sealed interface Reason {

        /** It had stopped working before the year and has no results of it; {@code lastYear}: the last one in which it worked. */
        record Closed(int lastYear) implements Reason {}

        /** The method excludes its kind, as the register writes it. */
        record OfKind(String kind) implements Reason {}
    }

    /** Which fact of {@code results} a number of the run was read from. */
    record Fact(AcademicYear year, Procedure procedure, long id, long load) {}

    /** Where a school stood when the run was made; empty when no register knew it. */
    record Home(SchoolId school, Optional<Municipality> municipality) {}

    /** @throws java.util.NoSuchElementException when there is no such run */
    Origin origin(TerritoryScope seen, long run);

    /** The schools in sight by municipality and name in the Russian order, «№ 2» before «№ 10»; those without a municipality last. */
    List<Home> homes(TerritoryScope seen, long run);

    /** What the run says of a school and where that stood then; {@code municipality}: «» when no register knew it. */
    record Standing(SchoolId school, Verdict.Status status, String municipality) {}

    /** Every school in sight, in no order: for whoever asks of many runs and of no result. */
    List<Standing> standings(TerritoryScope seen, long run);

    /** The facts of one school, also those that did not count; empty when the school is out of sight. */
    List<Fact> facts(TerritoryScope seen, long run, SchoolId school);

    /** A fact of the run and whose it is. */
    record Input(SchoolId school, Fact fact) {}

    /** The facts of all schools in sight, also those that did not count; by school, year descending and code. */
    List<Input> inputs(TerritoryScope seen, long run);

    /** What a run said of one school, and of which facts. */
    record Told(Runs.Run run, SchoolList.Entry entry, List<Fact> facts) {}

    /** The runs that were the lists of their years right before the moment, newest year first; also those that are not any more. */
    List<Runs.Run> inForceBefore(TerritoryScope seen, Instant moment);

    /** {@code run}: one of {@link #inForceBefore}; empty when it does not know the school, or the school is out of sight. */
    Optional<Told> told(TerritoryScope seen, Runs.Run run, SchoolId school);

    /** Whether the same method on what counts now would start from the same inputs. */
    boolean isCurrent(Runs.Run run);
}
