package opora.reports.web;

import java.time.ZoneId;
import java.util.List;
import opora.identification.RunRecords;
import opora.reports.NumberSource;
import opora.results.FactSources;
import opora.results.FactSources.Located;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** From the facts that a run was counted from to their files. */
@Component
class SourcesOfRun implements Sourcing {

    private final RunRecords records;
    private final FactSources sources;

    SourcesOfRun(RunRecords records, FactSources sources) {
        this.records = records;
        this.sources = sources;
    }

    @Override
    public List<NumberSource> of(TerritoryScope seen, long run) {
        List<Long> facts =
                records.inputs(seen, run).stream().map(input -> input.fact().id()).toList();
        return sources.of(seen, facts).stream().map(SourcesOfRun::told).toList();
    }

    private static NumberSource told(Located fact) {
        return new NumberSource(
                fact.school(),
                fact.year(),
                fact.procedure(),
                fact.load(),
                fact.file(),
                fact.place().sheet(),
                fact.place().numbers(),
                fact.acceptedAt().atZone(ZoneId.systemDefault()),
                fact.acceptedBy(),
                fact.words(),
                fact.address());
    }
}
