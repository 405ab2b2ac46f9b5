package opora.identification.store;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.RunRecords.Fact;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.ShownDrafts;
import opora.identification.run.SightOfToday;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts that are shown before they count, in PostgreSQL. */
@Repository
class SqlShownDrafts implements ShownDrafts {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Schools schools;
    private final KeptVerdicts verdicts;

    SqlShownDrafts(JdbcClient jdbc, Clock clock, Schools schools) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.schools = schools;
        this.verdicts = new KeptVerdicts(jdbc);
    }

    @Override
    public void show(Viewer by, long run) {
        keep(by, run, true);
    }

    @Override
    public void hide(Viewer by, long run) {
        keep(by, run, false);
    }

    private void keep(Viewer by, long run, boolean shown) {
        if (!(by.scope() instanceof TerritoryScope.WholeRegion)) {
            throw new IllegalArgumentException("a run is of the whole region");
        }
        jdbc.sql(
                        """
                        insert into identification.showing (run, shown, made_at, made_by, made_by_name)
                        values (:run, :shown, :at, :by, :byName)
                        """)
                .param("run", run)
                .param("shown", shown)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    @Override
    public Optional<Run> find(TerritoryScope seen, long run) {
        return jdbc.sql(SqlRunArchive.RUN)
                .params(Sight.withShown(today(seen)))
                .param("id", run)
                .query(RunRow::read)
                .optional();
    }

    @Override
    public Optional<SchoolList.Entry> entry(TerritoryScope seen, long run, SchoolId school) {
        return find(seen, run)
                .flatMap(found ->
                        verdicts
                                .list(Sight.withShown(today(seen), school), found)
                                .entries()
                                .stream()
                                .findFirst());
    }

    @Override
    public List<Fact> facts(TerritoryScope seen, long run, SchoolId school) {
        return SqlRunArchive.facts(jdbc, Sight.withShown(today(seen)), run, school);
    }

    private TerritoryScope today(TerritoryScope seen) {
        return SightOfToday.of(schools, seen);
    }
}
