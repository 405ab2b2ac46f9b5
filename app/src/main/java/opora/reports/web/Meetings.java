package opora.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import opora.corrections.Corrections;
import opora.identification.RunRecords;
import opora.identification.RunRemarks;
import opora.identification.RunRemarks.Remark;
import opora.identification.Runs;
import opora.identification.YearBefore;
import opora.reports.Considered;
import opora.territory.TerritoryScope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what a meeting about a run has before it today. */
@Component
class Meetings {

    private final Runs runs;
    private final RunRecords records;
    private final Corrections corrections;
    private final ObjectProvider<RunRemarks> rooms;
    private final Clock clock;

    Meetings(
            Runs runs,
            RunRecords records,
            Corrections corrections,
            ObjectProvider<RunRemarks> rooms,
            Clock clock) {
        this.runs = runs;
        this.records = records;
        this.corrections = corrections;
        this.rooms = rooms;
        this.clock = clock;
    }

    Considered considered(TerritoryScope seen, Runs.Run run) {
        return new Considered(
                records.origin(seen, run.id())
                        .yearBefore()
                        .filter(before -> runs.find(seen, before).isPresent())
                        .map(before -> YearBefore.of(runs.schools(seen, before))),
                corrections.ofYear(seen, run.year()),
                rooms.stream()
                        .flatMap(room -> room.against(seen, run).stream())
                        .map(Remark::text)
                        .toList(),
                LocalDate.now(clock));
    }
}
