package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.results.facts.Fact;
import opora.results.facts.StagedRow;
import opora.results.facts.Statement;
import opora.results.facts.Telling;
import opora.results.facts.Telling.About;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rows of one sort beside the outcomes as they live with their load: staged, accepted, recalled; and which of them counts. */
final class LoadedRows<R> {

    private static final int AT_ONCE = 500;
    private static final String OF_BATCH =
            "(subject, year, procedure, kind) in (select subject, year, procedure, kind from %1$s where batch = :batch)";

    private final JdbcClient jdbc;
    private final JdbcTemplate many;
    private final RowColumns<R> columns;
    private final Telling<R> telling;

    LoadedRows(JdbcClient jdbc, JdbcTemplate many, RowColumns<R> columns, Telling<R> telling) {
        this.jdbc = jdbc;
        this.many = many;
        this.columns = columns;
        this.telling = telling;
    }

    /** {@code %1$s}: the table. */
    private StatementSpec sql(String text) {
        return jdbc.sql(text.formatted(columns.table()));
    }

    void write(long batch, long file, List<R> rows) {
        String places =
                Stream.of(columns.columns().split(","))
                        .map(column -> "?")
                        .collect(Collectors.joining(", "));
        many.batchUpdate(
                "insert into %s (batch, file, %s) values (?, ?, %s)"
                        .formatted(columns.table(), columns.columns(), places),
                rows,
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, batch);
                    row.setLong(2, file);
                    columns.write(row, 3, one);
                });
    }

    /** Not accepted yet, in the order of the files and of their rows. {@code schools}: whom the keys of codes name. */
    List<StagedRow<R>> staged(long batch, Map<String, SchoolId> schools) {
        return sql("select * from %1$s where batch = :batch and edition is null order by file, id")
                .param("batch", batch)
                .query((row, number) -> {
                    R read = columns.read(row);
                    String subject =
                            telling.school(read)
                                    .flatMap(code -> Optional.ofNullable(schools.get(code.key())))
                                    .map(LoadedRows::subject)
                                    .orElse(telling.key(read));
                    return new StagedRow<>(
                            row.getLong("file"),
                            new About(subject, telling.part(read)),
                            fact(row, read),
                            read);
                })
                .list();
    }

    /** Two codes of one school are one subject. */
    private static String subject(SchoolId school) {
        return "school number " + school.value();
    }

    void delete(Collection<Long> rows) {
        sql("delete from %1$s where id = any(:ids) and edition is null")
                .param("ids", numbers(rows))
                .update();
    }

    void drop(long batch) {
        sql("delete from %1$s where batch = :batch and edition is null")
                .param("batch", batch)
                .update();
    }

    void dropFile(long batch, long file) {
        sql("delete from %1$s where batch = :batch and file = :file and edition is null")
                .param("batch", batch)
                .param("file", file)
                .update();
    }

    /** From now on what is staged of the batch is accepted. */
    void accept(long batch, long edition, Map<String, SchoolId> schools) {
        List<Map.Entry<String, SchoolId>> named = List.copyOf(schools.entrySet());
        sql("""
        update %1$s r set edition = :edition, school = named.school, subject = named.subject
        from unnest(:keys::text[], :schools::bigint[], :subjects::text[]) as named (key, school, subject)
        where r.batch = :batch and r.edition is null and r.school_key = named.key
        """)
                .param("edition", edition)
                .param("batch", batch)
                .param("keys", named.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("schools", named.stream().mapToLong(one -> one.getValue().value()).toArray())
                .param(
                        "subjects",
                        named.stream().map(one -> subject(one.getValue())).toArray(String[]::new))
                .update();
        sql("update %1$s set edition = :edition where batch = :batch and edition is null and school_key is null")
                .param("edition", edition)
                .param("batch", batch)
                .update();
        LargeLoads.tellPlanner(jdbc, columns.table(), batch);
    }

    void recall(long batch) {
        sql("update %1$s set edition = null, counts = false where batch = :batch")
                .param("batch", batch)
                .update();
    }

    /** What counts now of the parts that the batch brings, whomever it is about. */
    Map<About, Statement> counting(long batch) {
        Map<About, Statement> counting = new HashMap<>();
        sql("""
        select * from %1$s
        where counts and (year, procedure, kind) in (select year, procedure, kind from %1$s where batch = :batch)
        """)
                .param("batch", batch)
                .query(row -> {
                    R read = columns.read(row);
                    counting.put(about(row, read), telling.says(read));
                });
        return counting;
    }

    /** Accepted rows about everything that the batch tells of, in the order of their acceptance. */
    Collection<List<Fact>> rivals(long batch) {
        Map<About, List<Fact>> rivals = new LinkedHashMap<>();
        sql("select * from %1$s where edition is not null and " + OF_BATCH + " order by edition")
                .param("batch", batch)
                .query(row -> {
                    R read = columns.read(row);
                    rivals.computeIfAbsent(about(row, read), _ -> new ArrayList<>())
                            .add(fact(row, read));
                });
        return rivals.values();
    }

    /** Of everything that the batch tells of, these rows count and no others. */
    void settle(long batch, List<Long> stand) {
        sql("update %1$s set counts = false where counts and id <> all(:stand) and " + OF_BATCH)
                .param("stand", numbers(stand))
                .param("batch", batch)
                .update();
        sql("update %1$s set counts = true where not counts and id = any(:stand)")
                .param("stand", numbers(stand))
                .update();
    }

    Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return Set.copyOf(
                sql("""
                select distinct batch from %1$s
                where batch <> :batch and edition is not null and (school = any(:schools) or school_key = any(:keys))
                """)
                        .param("batch", batch)
                        .param("schools", schools.stream().mapToLong(SchoolId::value).toArray())
                        .param("keys", keys.toArray(String[]::new))
                        .query((row, number) -> row.getLong(1))
                        .list());
    }

    private static long[] numbers(Collection<Long> rows) {
        return rows.stream().mapToLong(Long::longValue).toArray();
    }

    private Fact fact(ResultSet row, R read) throws SQLException {
        return new Fact(row.getLong("id"), telling.says(read));
    }

    private About about(ResultSet row, R read) throws SQLException {
        return new About(row.getString("subject"), telling.part(read));
    }
}
