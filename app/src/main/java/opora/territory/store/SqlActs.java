package opora.territory.store;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import opora.territory.Act;
import opora.territory.KnownMunicipality;
import opora.territory.KnownMunicipality.Standing;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.territory.acts.ActArchive;
import opora.vocabulary.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlActs implements ActArchive {

    private final JdbcClient jdbc;

    SqlActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long keep(Draft draft, long edition, Act.Signed signed) {
        long act =
                jdbc.sql(
                                """
                                insert into territory.act (kind, on_day, basis, subject, edition, recorded_at, person, person_name)
                                values (:kind, :day, :basis, :subject, :edition, :at, :person, :person_name) returning id
                                """)
                        .param("kind", draft.kind().name())
                        .param("day", draft.onDay())
                        .param("basis", draft.basis())
                        .param("subject", draft.subject())
                        .param("edition", edition)
                        .params(Signature.of(signed))
                        .query(Long.class)
                        .single();
        for (int line = 0; line < draft.lines().size(); line++) {
            keepLine(act, line, draft.lines().get(line));
        }
        new Turns(jdbc, act).keep(draft.what());
        return act;
    }

    private void keepLine(long act, int position, Deed.Change line) {
        jdbc.sql(
                        """
                        insert into territory.act_line (act, position, field, was, now)
                        values (:act, :position, :field, :was, :now)
                        """)
                .param("act", act)
                .param("position", position)
                .param("field", line.field())
                .param("was", line.was())
                .param("now", line.now())
                .update();
    }

    @Override
    public void withdraw(long act, long edition, Act.Withdrawal withdrawal) {
        jdbc.sql(
                        """
                        insert into territory.act_withdrawal (act, edition, at, person, person_name, reason)
                        values (:act, :edition, :at, :person, :person_name, :reason)
                        """)
                .param("act", act)
                .param("edition", edition)
                .params(Signature.of(withdrawal.signed()))
                .param("reason", withdrawal.reason())
                .update();
    }

    @Override
    public List<Act> list(TerritoryScope seen) {
        return acts(seen, Optional.empty());
    }

    @Override
    public Optional<Act> find(TerritoryScope seen, long act) {
        return acts(seen, Optional.of(act)).stream().findFirst();
    }

    private List<Act> acts(TerritoryScope seen, Optional<Long> one) {
        return jdbc.sql(
                        """
                        select a.*, w.act is not null as withdrawn, w.at as withdrawn_at, w.person as withdrawn_by, w.person_name as withdrawn_name,
                               w.reason,
                               array(select x.school from territory.act_school x where x.act = a.id
                                     order by not exists (select from territory.successor s where s.act = a.id and s.predecessor = x.school),
                                              x.school) as schools,
                               array(select l.field from territory.act_line l where l.act = a.id order by l.position) as fields,
                               array(select l.was   from territory.act_line l where l.act = a.id order by l.position) as was,
                               array(select l.now   from territory.act_line l where l.act = a.id order by l.position) as now
                        from territory.act a left join territory.act_withdrawal w on w.act = a.id
                        where (:one::bigint is null or a.id = :one)
                          and (:region or exists (
                            select from territory.act_school x join territory.open_school s on s.id = x.school
                            where x.act = a.id
                              and (:municipality::bigint is null or s.municipality = :municipality)
                              and (:schools::bigint[] is null or s.id = any(:schools))))
                        order by a.on_day desc, a.edition desc
                        """)
                .params(seen.limits())
                .param("region", seen instanceof TerritoryScope.WholeRegion)
                .param("one", one.orElse(null), Types.BIGINT)
                .query(ActRow::act)
                .list();
    }

    @Override
    public List<KnownMunicipality> municipalities(Structure structure) {
        return jdbc.sql(
                        """
                        select * from territory.known_municipalities(coalesce(:day::date, current_date))
                        where name <> :nowhere order by name collate public.russian
                        """)
                .param("day", structure.asOf().orElse(null), Types.DATE)
                .param("nowhere", Municipality.NOT_TOLD)
                .query((row, number) ->
                        new KnownMunicipality(
                                new MunicipalityId(row.getLong("id")),
                                row.getString("name"),
                                new MunicipalityId(row.getLong("stands_for")),
                                row.getBoolean("abolished") ? Standing.CLOSED : Standing.OPEN,
                                row.getInt("working"),
                                row.getInt("closed")))
                .list();
    }

    @Override
    public String region(Structure structure) {
        return RegionName.on(
                jdbc, structure.asOf().orElseGet(() -> LocalDate.now(ZoneId.systemDefault())));
    }
}
