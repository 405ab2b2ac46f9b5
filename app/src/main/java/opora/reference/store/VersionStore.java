package opora.reference.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.reference.Contents;
import opora.reference.Source;
import opora.reference.Version;
import opora.reference.Version.Signed;
import opora.reference.WorkTask;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the region has entered. Versions are only added. */
@Component
public class VersionStore {

    private static final String WHICH =
            """
            (:year::smallint is null or v.year = :year) and (:procedure::text is null or v.procedure = :procedure)\
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which procedure and year; {@code id} in the database. */
    public record Kept(long id, Procedure procedure, AcademicYear year, Version version) {}

    /** Nobody else enters or withdraws anything until the transaction ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('reference.versions'))").query(row -> {});
    }

    /** The newest first. */
    public List<Kept> all() {
        return list(Optional.empty(), Optional.empty());
    }

    /** The newest first. */
    public List<Kept> of(AcademicYear year) {
        return list(Optional.of(year), Optional.empty());
    }

    /** The newest first. */
    public List<Kept> of(Procedure procedure, AcademicYear year) {
        return list(Optional.of(year), Optional.of(procedure));
    }

    private List<Kept> list(Optional<AcademicYear> year, Optional<Procedure> procedure) {
        Map<String, @Nullable Object> which = new HashMap<>();
        which.put("year", year.map(AcademicYear::endsIn).orElse(null));
        which.put("procedure", procedure.map(Procedure::code).orElse(null));
        Map<Long, List<WorkTask>> tasks =
                grouped(
                        "select v.id, t.* from reference.task t join reference.version v on v.id = t.version where "
                                + WHICH
                                + " order by t.version, t.position",
                        which,
                        VersionStore::task);
        Map<Long, List<MarkCondition>> conditions =
                grouped(
                        "select v.id, c.* from reference.condition c join reference.version v on v.id = c.version where "
                                + WHICH
                                + " order by c.version, c.position",
                        which,
                        VersionStore::condition);
        return jdbc.sql(
                        """
                        select v.*, w.reason, w.made_at as gone_at, w.made_by as gone_by, w.made_by_name as gone_by_name
                        from reference.version v left join reference.withdrawal w on w.version = v.id
                        where %s
                        order by v.year desc, v.procedure, v.number desc
                        """
                                .formatted(WHICH))
                .params(which)
                .query((row, at) ->
                        kept(
                                row,
                                tasks.getOrDefault(row.getLong("id"), List.of()),
                                conditions.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** One cell of a row; may fail as reading a row may. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private record Of<T>(long version, T value) {}

    private <T> Map<Long, List<T>> grouped(
            String query, Map<String, @Nullable Object> which, Reader<T> reader) {
        Function<Of<T>, T> value = Of::value;
        return jdbc
                .sql(query)
                .params(which)
                .query((row, at) -> new Of<>(row.getLong("id"), reader.read(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Of::version, Collectors.mapping(value, Collectors.toList())));
    }

    private static WorkTask task(ResultSet row) throws SQLException {
        return new WorkTask(
                row.getString("number"),
                row.getInt("maximum"),
                row.getString("level"),
                row.getString("skill"),
                row.getString("codes"));
    }

    private static MarkCondition condition(ResultSet row) throws SQLException {
        return new MarkCondition(
                row.getInt("mark"),
                row.getInt("least"),
                row.getString("title"),
                List.of((String[]) row.getArray("tasks").getArray()));
    }

    private static Kept kept(ResultSet row, List<WorkTask> tasks, List<MarkCondition> conditions)
            throws SQLException {
        Contents contents =
                new Contents(
                        number(row, "maximum").isPresent()
                                ? Optional.of(scale(row))
                                : Optional.empty(),
                        tasks,
                        number(row, "minimum"),
                        conditions);
        Source source =
                new Source(
                        row.getString("document"),
                        row.getString("page"),
                        Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                        Source.State.valueOf(row.getString("state")));
        Version version =
                new Version(
                        row.getInt("number"),
                        contents,
                        source,
                        Optional.of(signed(row, "made")),
                        row.getString("reason") == null
                                ? Optional.empty()
                                : Optional.of(
                                        new Version.Withdrawal(
                                                signed(row, "gone"), row.getString("reason"))));
        return new Kept(
                row.getLong("id"),
                Procedure.of(row.getString("procedure")),
                new AcademicYear(row.getInt("year")),
                version);
    }

    private static MarkScale scale(ResultSet row) throws SQLException {
        return new MarkScale(
                row.getInt("three"), row.getInt("four"), row.getInt("five"), row.getInt("maximum"));
    }

    private static Signed signed(ResultSet row, String what) throws SQLException {
        return new Signed(
                row.getLong(what + "_by"),
                row.getString(what + "_by_name"),
                row.getObject(what + "_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    /** Answers its id. {@code version} carries who signs it. */
    public long keep(Procedure procedure, AcademicYear year, Version version) {
        Optional<MarkScale> scale = version.contents().scale();
        Signed by = version.by().orElseThrow();
        long id =
                jdbc.sql(
                                """
                                insert into reference.version (year, procedure, number, maximum, three, four, five, minimum,
                                    document, page, dated, state, made_at, made_by, made_by_name)
                                values (:year, :procedure, :number, :maximum, :three, :four, :five, :minimum,
                                    :document, :page, :dated, :state, :at, :by, :byName)
                                returning id
                                """)
                        .param("year", year.endsIn())
                        .param("procedure", procedure.code())
                        .param("number", version.number())
                        .param("maximum", scale.map(MarkScale::maximum).orElse(null))
                        .param("three", scale.map(MarkScale::three).orElse(null))
                        .param("four", scale.map(MarkScale::four).orElse(null))
                        .param("five", scale.map(MarkScale::five).orElse(null))
                        .param("minimum", version.contents().minimum().orElse(null))
                        .param("document", version.source().document())
                        .param("page", version.source().page())
                        .param("dated", version.source().dated().orElse(null))
                        .param("state", version.source().state().name())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("by", by.person())
                        .param("byName", by.name())
                        .query(Long.class)
                        .single();
        keepTasks(id, version.contents().tasks());
        keepConditions(id, version.contents().conditions());
        return id;
    }

    private void keepTasks(long version, List<WorkTask> tasks) {
        for (int at = 0; at < tasks.size(); at++) {
            WorkTask task = tasks.get(at);
            jdbc.sql(
                            """
                            insert into reference.task (version, position, number, maximum, level, skill, codes)
                            values (:version, :position, :number, :maximum, :level, :skill, :codes)
                            """)
                    .param("version", version)
                    .param("position", at)
                    .param("number", task.number())
                    .param("maximum", task.maximum())
                    .param("level", task.level())
                    .param("skill", task.skill())
                    .param("codes", task.codes())
                    .update();
        }
    }

    private void keepConditions(long version, List<MarkCondition> conditions) {
        for (int at = 0; at < conditions.size(); at++) {
            MarkCondition condition = conditions.get(at);
            jdbc.sql(
                            """
                            insert into reference.condition (version, position, mark, least, title, tasks)
                            values (:version, :position, :mark, :least, :title, :tasks)
                            """)
                    .param("version", version)
                    .param("position", at)
                    .param("mark", condition.mark())
                    .param("least", condition.least())
                    .param("title", condition.title())
                    .param("tasks", condition.tasks().toArray(String[]::new))
                    .update();
        }
    }

    public void withdraw(long id, Version.Withdrawal withdrawal) {
        jdbc.sql(
                        """
                        insert into reference.withdrawal (version, reason, made_at, made_by, made_by_name)
                        values (:version, :reason, :at, :by, :byName)
                        """)
                .param("version", id)
                .param("reason", withdrawal.reason())
                .param("at", withdrawal.by().at().atOffset(ZoneOffset.UTC))
                .param("by", withdrawal.by().person())
                .param("byName", withdrawal.by().name())
                .update();
    }
}
