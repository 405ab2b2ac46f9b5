package opora.consistency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import opora.consistency.Holder;
import opora.consistency.Observed;
import opora.consistency.Observed.Loader;
import opora.consistency.TaskState;
import opora.consistency.checking.Standing;
import opora.consistency.checking.Violation;
import opora.consistency.rules.Rule;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks as a look at the data finds and leaves them: all of a kind at once, in a handful of statements however many they are. */
@Repository
public class TaskKeeper {

    private final JdbcClient sql;

    TaskKeeper(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a person reads of the values. */
    public record Row(Violation violation, String told) {}

    /** Until the end of the transaction nobody else looks at the data; people may still answer. */
    public void waitForOtherLooks() {
        sql.sql("select pg_advisory_xact_lock(hashtext('consistency.task'))")
                .query((row, at) -> at)
                .list();
    }

    /** Until the end of the transaction nobody else answers for a task. */
    public void lock() {
        sql.sql("lock table consistency.task in share row exclusive mode").update();
    }

    public List<Standing> of(String about) {
        return sql.sql(
                        """
                        select id, rule, thing, state, compared, explained_values, level, loader, loaded_at
                        from consistency.task where about = :about
                        """)
                .param("about", about)
                .query((row, at) ->
                        new Standing(
                                row.getLong("id"),
                                row.getString("rule"),
                                row.getString("thing"),
                                TaskState.valueOf(row.getString("state")),
                                row.getString("compared"),
                                row.getString("explained_values"),
                                holder(row)))
                .list();
    }

    static Holder holder(ResultSet row) throws SQLException {
        long loader = row.getLong("loader");
        Optional<Loader> known =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Loader(loader, row.getTimestamp("loaded_at").toInstant()));
        return new Holder(Rule.Level.valueOf(row.getString("level")), known);
    }

    /** Writes the violations down with this state. */
    public void put(List<Row> rows, TaskState state, Instant at) {
        write(rows, Optional.of(state), at);
    }

    /** Writes down where things are now and what is said of them; the states stay. */
    public void refresh(List<Row> rows, Instant at) {
        write(rows, Optional.empty(), at);
    }

    /** {@code state}: empty for the one that the task has. A row is proposed as open, because only one that is there can be explained. */
    private void write(List<Row> rows, Optional<TaskState> state, Instant at) {
        if (rows.isEmpty()) {
            return;
        }
        sql.sql(
                        """
                        insert into consistency.task as t
                          (about, rule, thing, level, loader, loaded_at, school, municipality, title, address, state, told, compared, opened_at)
                        select about, rule, thing, level, nullif(loader, 0), case when loader > 0 then to_timestamp(loaded_ms / 1000.0) end,
                               nullif(school, 0), nullif(municipality, 0), title, address, 'OPEN',
                               string_to_array(told, chr(10)), compared, :at
                        from unnest(:about::text[], :rule::text[], :thing::text[], :level::text[], :loader::bigint[], :loaded::bigint[],
                                    :school::bigint[], :municipality::bigint[], :title::text[], :address::text[], :told::text[], :compared::text[])
                          as n (about, rule, thing, level, loader, loaded_ms, school, municipality, title, address, told, compared)
                        on conflict (rule, thing) do update set
                          level = excluded.level, loader = excluded.loader, loaded_at = excluded.loaded_at, school = excluded.school, municipality = excluded.municipality,
                          title = excluded.title, address = excluded.address, told = excluded.told,
                          compared = excluded.compared, state = coalesce(:state::text, t.state)
                        """)
                .param("about", texts(rows, row -> row.violation().rule().about()))
                .param("rule", texts(rows, row -> row.violation().rule().id()))
                .param("thing", texts(rows, row -> row.violation().thing().key()))
                .param("level", texts(rows, row -> row.violation().holder().level().name()))
                .param("loader", numbers(rows, row -> loader(row).map(Loader::person)))
                .param(
                        "loaded",
                        numbers(rows, row -> loader(row).map(one -> one.at().toEpochMilli())))
                .param("school", numbers(rows, row -> place(row).school().map(SchoolId::value)))
                .param(
                        "municipality",
                        numbers(rows, row -> place(row).municipality().map(MunicipalityId::value)))
                .param("title", texts(rows, row -> row.violation().thing().title()))
                .param("address", texts(rows, row -> row.violation().thing().address()))
                .param("told", texts(rows, Row::told))
                .param("compared", texts(rows, row -> row.violation().values()))
                .param("state", state.map(TaskState::name).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void fixed(List<Long> tasks, Instant at) {
        sql.sql("update consistency.task set state = 'FIXED' where id = any(:ids)")
                .param("ids", tasks.toArray(Long[]::new))
                .update();
        sql.sql(
                        """
                        insert into consistency.task_event (task, at, kind)
                        select id, :at, 'FIXED' from unnest(:ids::bigint[]) as n (id)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", tasks.toArray(Long[]::new))
                .update();
    }

    /** One line more in the history of each. */
    public void happened(List<Row> rows, String kind, Instant at) {
        sql.sql(
                        """
                        insert into consistency.task_event (task, at, kind, text)
                        select t.id, :at, :kind, array_to_string(t.told, '; ')
                        from unnest(:rule::text[], :thing::text[]) as n (rule, thing)
                        join consistency.task t on t.rule = n.rule and t.thing = n.thing
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .param("rule", texts(rows, row -> row.violation().rule().id()))
                .param("thing", texts(rows, row -> row.violation().thing().key()))
                .update();
    }

    private static String[] texts(List<Row> rows, Function<Row, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }

    /** 0 stands for none: an array of numbers has no room for nothing. */
    private static Long[] numbers(List<Row> rows, Function<Row, Optional<Long>> of) {
        return rows.stream().map(row -> of.apply(row).orElse(0L)).toArray(Long[]::new);
    }

    private static Optional<Loader> loader(Row row) {
        return row.violation().holder().loader();
    }

    private static Observed.Place place(Row row) {
        return row.violation().thing().place();
    }
}
