package opora.identification.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.RegionShares;
import opora.identification.RunRecords.Fact;
import opora.identification.RunRecords.Home;
import opora.identification.RunRecords.Input;
import opora.identification.RunRecords.LeftOut;
import opora.identification.RunRecords.Origin;
import opora.identification.RunRecords.Standing;
import opora.identification.RunRecords.Told;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** Where runs are kept. What was kept once is only read. */
public interface RunArchive {

    /** A run on its way into the archive; {@code municipalities} of the schools that have one. */
    record NewRun(
            AcademicYear year,
            Method method,
            Instant startedAt,
            Viewer by,
            String fingerprint,
            String region,
            SchoolList list,
            Map<SchoolId, Municipality> municipalities,
            List<Known> facts,
            List<LeftOut> leftOut) {}

    /** Answers the number of the run. */
    long keep(NewRun run);

    /** {@code run}: the list of its year from now on; empty when the year has none. {@code reason}: «» where nothing spoke against it. */
    void decide(AcademicYear year, Optional<Long> run, Instant at, Viewer by, String reason);

    /** By year and then by start, newest first, with the counts of what is in sight. */
    List<Run> runs(TerritoryScope seen);

    Optional<Run> find(TerritoryScope seen, long id);

    SchoolList schools(TerritoryScope seen, Run run);

    /** Some of the schools in sight. */
    SchoolList schools(TerritoryScope seen, Run run, Set<SchoolId> which);

    Roll roll(TerritoryScope seen, Run run);

    /** Whether the connection of whoever asks now sees every school and its results, as the database says. */
    boolean seesEverything();

    Optional<SchoolList.Entry> entry(TerritoryScope seen, Run run, SchoolId school);

    Optional<Origin> origin(TerritoryScope seen, long run);

    List<Home> homes(TerritoryScope seen, long run);

    List<Standing> standings(TerritoryScope seen, long run);

    List<Run> inForceBefore(TerritoryScope seen, Instant moment);

    Optional<Told> told(TerritoryScope seen, Run run, SchoolId school);

    List<Fact> facts(TerritoryScope seen, long run, SchoolId school);

    List<Input> inputs(TerritoryScope seen, long run);

    /** The counted results of all schools in sight, in no order. */
    List<RegionShares.Counted> counted(TerritoryScope seen, long run);
}
