package opora.overview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.EarlyWarning;
import opora.identification.ListingChance;
import opora.identification.ListingChances;
import opora.identification.RunRecords;
import opora.identification.RunRecords.Fact;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.overview.YearlyRuns;
import opora.results.PastOutcomes;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Loads everything that is known of one school. */
@Component
class SchoolFile {

    private final Schools schools;
    private final ProcedureOutcomes outcomes;
    private final Runs runs;
    private final RunRecords records;
    private final PastOutcomes past;
    private final ListingChances chances;
    private final EarlyWarning warning;

    SchoolFile(
            Schools schools,
            ProcedureOutcomes outcomes,
            Runs runs,
            RunRecords records,
            PastOutcomes past,
            ListingChances chances,
            EarlyWarning warning) {
        this.schools = schools;
        this.outcomes = outcomes;
        this.runs = runs;
        this.records = records;
        this.past = past;
        this.chances = chances;
        this.warning = warning;
    }

    /**
     * @param outcomes that count now, year descending, then by procedure
     * @param verdicts of the years by one method, newest year first
     * @param verdict of the newest run in force; empty without one, and when it does not know the school
     * @param chance how far that verdict can be relied on; empty where nothing is judged
     * @param warning of the next year, where it may be told; never on a past day
     * @param on as of the end of which day; empty for now
     */
    record Content(
            Optional<LocalDate> on,
            School school,
            List<Known> outcomes,
            Optional<Run> newestRun,
            Optional<Judged> verdict,
            Optional<ListingChance> chance,
            Optional<EarlyWarning.Line> warning,
            List<Judged> verdicts) {}

    /** A verdict, its run and the facts it was made of. */
    record Judged(Run run, Entry entry, List<Fact> facts) {

        /** Of the verdict with all its numbers. */
        String address() {
            return "/identification/runs/%d/schools/%d"
                    .formatted(run.id(), entry.place().id().orElseThrow().value());
        }
    }

    Optional<Content> find(TerritoryScope seen, SchoolId id) {
        return schools.find(seen, id).map(school -> content(seen, school));
    }

    /** As it was known and in force at the end of the day; name, municipality and what the register says are those that held on it. */
    Optional<Content> find(TerritoryScope seen, SchoolId id, LocalDate on, Instant endOfDay) {
        return schools.find(seen, id, Structure.on(on))
                .map(school -> content(seen, school, on, endOfDay));
    }

    private Content content(TerritoryScope seen, School school, LocalDate on, Instant moment) {
        List<Run> inForce = records.inForceBefore(seen, moment);
        Optional<Run> newest = inForce.stream().findFirst();
        Optional<Judged> verdict = newest.flatMap(run -> told(seen, run, school.id()));
        return new Content(
                Optional.of(on),
                school,
                past.ofSchool(seen, school.id(), moment),
                newest,
                verdict,
                verdict.flatMap(this::chance),
                Optional.empty(),
                YearlyRuns.of(inForce).stream()
                        .flatMap(run -> told(seen, run, school.id()).stream())
                        .toList());
    }

    private Optional<Judged> told(TerritoryScope seen, Run run, SchoolId school) {
        return records.told(seen, run, school)
                .map(told -> new Judged(told.run(), told.entry(), told.facts()));
    }

    private Content content(TerritoryScope seen, School school) {
        List<Run> all = runs.list(seen);
        Optional<Run> newest = all.stream().filter(Run::inForce).findFirst();
        List<Judged> verdicts = new ArrayList<>();
        for (Run run : YearlyRuns.of(all)) {
            judged(seen, run, school.id()).ifPresent(verdicts::add);
        }
        Optional<Judged> verdict = newest.flatMap(run -> judged(seen, run, school.id()));
        return new Content(
                Optional.empty(),
                school,
                outcomes.ofSchool(seen, school.id()),
                newest,
                verdict,
                verdict.flatMap(this::chance),
                newest.flatMap(run -> warning.line(seen, school.id(), run.year())),
                verdicts);
    }

    private Optional<ListingChance> chance(Judged judged) {
        return chances.of(judged.run(), judged.entry().verdict());
    }

    private Optional<Judged> judged(TerritoryScope seen, Run run, SchoolId school) {
        return runs.entry(seen, run.id(), school)
                .map(entry -> new Judged(run, entry, records.facts(seen, run.id(), school)));
    }
}
