package opora.objectivity.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Marker;
import opora.objectivity.MarkerKind;
import opora.objectivity.RegionWork;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Work;
import opora.objectivity.screening.ScreeningArchive;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Screenings in PostgreSQL. */
@Repository
class SqlScreeningArchive implements ScreeningArchive {

    /** For the table {@code screening} and those with the column {@code screening} under the name {@code seen}. */
    private static final String OPEN_ENOUGH =
            "(:drafts or %s in (select screening from objectivity.opened))";

    /** Whose a school is follows from today. */
    static final String OF_SEEN_SCHOOLS =
            """
            seen.school in (select s.id from territory.open_school s
                            where (:municipality::bigint is null or s.municipality = :municipality)
                              and (:schools::bigint[] is null or s.id = any(:schools)))\
            """;

    private static final String IN_SIGHT =
            OPEN_ENOUGH.formatted("seen.screening") + " and " + OF_SEEN_SCHOOLS;

    private static final String SCREENING =
            """
            select screening.*, screening.id in (select screening from objectivity.opened) as open
            from objectivity.screening
            where %s and (:id::bigint is null or screening.id = :id)
            order by screening.year desc, screening.id desc
            """
                    .formatted(OPEN_ENOUGH.formatted("screening.id"));

    private final JdbcClient jdbc;
    private final NewScreenings newScreenings;

    SqlScreeningArchive(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.newScreenings = new NewScreenings(jdbc, batches);
    }

    @Override
    public long keep(NewScreening screening) {
        return newScreenings.keep(screening);
    }

    @Override
    public void decide(AcademicYear year, Optional<Long> screening, Instant at, Viewer by) {
        jdbc.sql(
                        """
                        insert into objectivity.decision (year, screening, made_at, made_by, made_by_name)
                        values (:year, :screening, :at, :by, :byName)
                        """)
                .param("year", year.endsIn())
                .param("screening", screening.orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    @Override
    public List<Kept> list(TerritoryScope seen) {
        return seenBy(seen, SCREENING).param("id", null).query(ScreeningRows::kept).list();
    }

    @Override
    public Optional<Kept> find(TerritoryScope seen, long id) {
        return seenBy(seen, SCREENING).param("id", id).query(ScreeningRows::kept).optional();
    }

    @Override
    public List<KeptSign> remarkable(TerritoryScope seen, long screening) {
        return signs(
                        seen,
                        "seen.screening = :screening and seen.q <= (select rate from objectivity.screening where id = :screening)")
                .param("screening", screening)
                .query(ScreeningRows::sign)
                .list();
    }

    @Override
    public List<KeptSign> all(TerritoryScope seen, long screening) {
        return signs(seen, "seen.screening = :screening")
                .param("screening", screening)
                .query(ScreeningRows::sign)
                .list();
    }

    @Override
    public List<KeptSign> unexplained(TerritoryScope seen) {
        return withoutSteps(seen, "");
    }

    @Override
    public List<KeptSign> unchecked(TerritoryScope seen) {
        return withoutSteps(seen, "and step.kind = 'CHECK'");
    }

    @Override
    public List<KeptSign> confirmed(TerritoryScope seen, AcademicYear year) {
        return signs(
                        seen,
                        """
                        seen.screening in (select screening from objectivity.opened)
                        and (select year from objectivity.screening where id = seen.screening) = :year
                        and seen.q <= (select rate from objectivity.screening where id = seen.screening)
                        and (select step.outcome from objectivity.step
                             where step.school = seen.school and step.year = seen.year
                               and step.procedure = seen.procedure and step.sign_kind = seen.kind
                               and step.kind = 'CHECK'
                             order by step.id desc limit 1) = 'CONFIRMED'
                        """)
                .param("year", year.endsIn())
                .query(ScreeningRows::sign)
                .list();
    }

    private List<KeptSign> withoutSteps(TerritoryScope seen, String kind) {
        return signs(
                        seen,
                        """
                        seen.screening in (select screening from objectivity.opened)
                        and seen.q <= (select rate from objectivity.screening where id = seen.screening)
                        and not exists (select from objectivity.step
                                        where step.school = seen.school and step.year = seen.year
                                          and step.procedure = seen.procedure and step.sign_kind = seen.kind %s)
                        """
                                .formatted(kind))
                .query(ScreeningRows::sign)
                .list();
    }

    @Override
    public Optional<KeptSign> sign(TerritoryScope seen, long id) {
        return signs(seen, "seen.id = :id").param("id", id).query(ScreeningRows::sign).optional();
    }

    @Override
    public List<KeptSign> ofSchool(TerritoryScope seen, long screening, SchoolId school) {
        return signs(seen, "seen.screening = :screening and seen.school = :school")
                .param("screening", screening)
                .param("school", school.value())
                .query(ScreeningRows::sign)
                .list();
    }

    private StatementSpec signs(TerritoryScope seen, String which) {
        return seenBy(
                seen,
                "select seen.* from objectivity.sign seen where %s and %s order by seen.p, seen.screening, seen.place"
                        .formatted(IN_SIGHT, which));
    }

    @Override
    public List<NotAsked> notAsked(TerritoryScope seen, long screening, SchoolId school) {
        return seenBy(
                        seen,
                        """
                        select seen.* from objectivity.not_asked seen
                        where %s and seen.screening = :screening and seen.school = :school
                        order by seen.year desc, seen.procedure, seen.kind
                        """
                                .formatted(IN_SIGHT))
                .param("screening", screening)
                .param("school", school.value())
                .query(ScreeningRows::notAsked)
                .list();
    }

    @Override
    public List<Aside> aside(TerritoryScope seen, long screening) {
        return seenBy(
                        seen,
                        """
                        select seen.kind, seen.reason, count(*) as questions, count(distinct seen.school) as of_schools
                        from objectivity.not_asked seen where %s and seen.screening = :screening
                        group by seen.kind, seen.reason order by count(*) desc, seen.kind, seen.reason
                        """
                                .formatted(IN_SIGHT))
                .param("screening", screening)
                .query((row, number) ->
                        new Aside(
                                SignKind.valueOf(row.getString("kind")),
                                Reason.valueOf(row.getString("reason")),
                                row.getInt("questions"),
                                row.getInt("of_schools")))
                .list();
    }

    @Override
    public List<Marker> markers(TerritoryScope seen, long screening, SchoolId school) {
        return seenBy(
                        seen,
                        """
                        select seen.* from objectivity.marker seen
                        where %s and seen.screening = :screening and seen.school = :school
                        order by seen.procedure, seen.kind
                        """
                                .formatted(IN_SIGHT))
                .param("screening", screening)
                .param("school", school.value())
                .query(ScreeningRows::marker)
                .list();
    }

    @Override
    public List<Marked> marked(TerritoryScope seen, long screening) {
        return seenBy(
                        seen,
                        """
                        select seen.kind, seen.year, seen.procedure, count(*) as of_schools,
                               count(*) filter (where seen.marked) as marked
                        from objectivity.marker seen where %s and seen.screening = :screening
                        group by seen.kind, seen.year, seen.procedure order by seen.procedure, seen.kind
                        """
                                .formatted(IN_SIGHT))
                .param("screening", screening)
                .query((row, number) ->
                        new Marked(
                                MarkerKind.valueOf(row.getString("kind")),
                                ScreeningRows.work(row),
                                row.getInt("of_schools"),
                                row.getInt("marked")))
                .list();
    }

    @Override
    public Optional<RegionWork> region(TerritoryScope seen, long screening, Work work) {
        return seenBy(
                        seen,
                        """
                        select seen.* from objectivity.work seen
                        where %s and seen.screening = :screening and seen.year = :year and seen.procedure = :procedure
                        """
                                .formatted(OPEN_ENOUGH.formatted("seen.screening")))
                .param("screening", screening)
                .param("year", work.year().endsIn())
                .param("procedure", work.procedure().code())
                .query(ScreeningRows::region)
                .optional();
    }

    private StatementSpec seenBy(TerritoryScope seen, String sql) {
        return jdbc.sql(sql)
                .params(seen.limits())
                .param("drafts", seen instanceof TerritoryScope.WholeRegion);
    }
}
