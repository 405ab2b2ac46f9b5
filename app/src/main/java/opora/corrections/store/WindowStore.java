package opora.corrections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.Viewer;
import opora.corrections.window.SchoolState.Look;
import opora.corrections.window.Term;
import opora.corrections.window.Window;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Windows, their terms, who is invited and who has looked. */
@Component
public class WindowStore {

    /** For tables with the column {@code school} under the name {@code seen}. */
    static final String IN_SIGHT =
            """
            seen.school in (select s.id from territory.open_school s
                            where (:municipality::bigint is null or s.municipality = :municipality)
                              and (:schools::bigint[] is null or s.id = any(:schools)))\
            """;

    private final JdbcClient jdbc;

    WindowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfWindow(long window, Term term) {}

    /** Nobody else decides about windows of this year until the transaction ends. */
    public void lock(AcademicYear year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('corrections.year.' || :year, 0))")
                .param("year", Integer.toString(year.endsIn()))
                .query(row -> {});
    }

    public long open(Viewer by, AcademicYear year, long run, Instant at) {
        return jdbc.sql(
                        """
                        insert into corrections.opened_window (year, run, opened_at, opened_by, opened_by_name)
                        values (:year, :run, :at, :by, :byName) returning id
                        """)
                .param("year", year.endsIn())
                .param("run", run)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Long.class)
                .single();
    }

    public void invite(long window, Collection<SchoolId> schools) {
        jdbc.sql(
                        """
                        insert into corrections.invited (of_window, school)
                        select :window, school from unnest(:schools::bigint[]) school
                        """)
                .param("window", window)
                .param("schools", schools.stream().mapToLong(SchoolId::value).toArray())
                .update();
    }

    public void add(Viewer by, long window, Term term) {
        jdbc.sql(
                        """
                        insert into corrections.term
                            (of_window, schools_until, answers_until, word, status, reason, made_at, made_by, made_by_name)
                        values (:window, :schools, :answers, :word, :status, :reason, :at, :by, :byName)
                        """)
                .param("window", window)
                .param("schools", term.schoolsUntil())
                .param("answers", term.answersUntil())
                .param("word", term.word())
                .param("status", term.status().name())
                .param("reason", term.reason())
                .param("at", term.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", term.by())
                .update();
    }

    /** Those to which a school in sight is invited, the newest first. */
    public List<Window> list(TerritoryScope seen) {
        Map<Long, List<Term>> terms =
                jdbc
                        .sql("select * from corrections.term order by id desc")
                        .query((row, at) -> new OfWindow(row.getLong("of_window"), term(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        OfWindow::window,
                                        Collectors.mapping(OfWindow::term, Collectors.toList())));
        return jdbc.sql(
                        """
                        select * from corrections.opened_window w
                        where exists (select from corrections.invited seen where seen.of_window = w.id and %s)
                        order by id desc
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .query((row, at) -> window(row, terms.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Who is invited, of those in sight, with what they did. */
    public Map<SchoolId, Look> invited(TerritoryScope seen, long window) {
        record Invited(SchoolId school, Look look) {}
        Function<Invited, SchoolId> school = Invited::school;
        return jdbc
                .sql(
                        """
                        select seen.school, coalesce(max(look.kind) filter (where look.kind = 'CONFIRMED'), max(look.kind)) as look
                        from corrections.invited seen
                        left join corrections.look using (of_window, school)
                        where seen.of_window = :window and %s
                        group by seen.school
                        """
                                .formatted(IN_SIGHT))
                .params(seen.limits())
                .param("window", window)
                .query((row, at) ->
                        new Invited(
                                new SchoolId(row.getLong("school")),
                                Optional.ofNullable(row.getString("look"))
                                        .map(Look::valueOf)
                                        .orElse(Look.NONE)))
                .list()
                .stream()
                .collect(Collectors.toMap(school, Invited::look));
    }

    /** The first look is kept, every confirmation is. */
    public void look(Viewer by, long window, SchoolId school, Look look, Instant at) {
        jdbc.sql(
                        """
                        insert into corrections.look (of_window, school, kind, made_at, made_by, made_by_name)
                        values (:window, :school, :kind, :at, :by, :byName) on conflict do nothing
                        """)
                .param("window", window)
                .param("school", school.value())
                .param("kind", look.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    private static Window window(ResultSet row, List<Term> terms) throws SQLException {
        return new Window(
                row.getLong("id"),
                new AcademicYear(row.getInt("year")),
                row.getLong("run"),
                instant(row, "opened_at"),
                row.getString("opened_by_name"),
                terms);
    }

    private static Term term(ResultSet row) throws SQLException {
        return new Term(
                row.getObject("schools_until", LocalDate.class),
                row.getObject("answers_until", LocalDate.class),
                row.getString("word"),
                Term.Status.valueOf(row.getString("status")),
                row.getString("reason"),
                instant(row, "made_at"),
                row.getString("made_by_name"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
