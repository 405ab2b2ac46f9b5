package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.results.Complement;
import opora.results.facts.ComplementWords;
import opora.results.facts.Fact;
import opora.results.facts.StagedComplement.About;
import opora.results.facts.Statement;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of aggregated reports of accepted loads and which of them counts. */
@Repository
class AcceptedComplements {

    private static final String OF_BATCH =
            """
            (subject, year, procedure, kind) in (
                select subject, year, procedure, kind from results.complement where batch = :batch)
            """;

    private final JdbcClient jdbc;

    AcceptedComplements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What counts now of the reports that the batch brings, whomever it is about. */
    Map<About, Statement> counting(long batch) {
        Map<About, Statement> counting = new HashMap<>();
        jdbc.sql(
                        """
                        select * from results.complement
                        where counts and (year, procedure, kind) in (
                            select year, procedure, kind from results.complement where batch = :batch)
                        """)
                .param("batch", batch)
                .query(row -> {
                    counting.put(about(row), fact(row).says());
                });
        return counting;
    }

    /** Says anew which row counts for everything that the batch tells of. */
    void settle(long batch, List<Long> stand) {
        long[] standing = stand.stream().mapToLong(Long::longValue).toArray();
        jdbc.sql(
                        "update results.complement set counts = false where counts and id <> all(:stand) and "
                                + OF_BATCH)
                .param("stand", standing)
                .param("batch", batch)
                .update();
        jdbc.sql(
                        "update results.complement set counts = true where not counts and id = any(:stand)")
                .param("stand", standing)
                .update();
    }

    /** Accepted rows about each group of the batch, in the order of their acceptance. */
    Collection<List<Fact>> rivals(long batch) {
        Map<About, List<Fact>> rivals = new LinkedHashMap<>();
        jdbc.sql(
                        "select * from results.complement where edition is not null and "
                                + OF_BATCH
                                + " order by edition")
                .param("batch", batch)
                .query(row -> {
                    rivals.computeIfAbsent(about(row), _ -> new ArrayList<>()).add(fact(row));
                });
        return rivals.values();
    }

    void recall(long batch) {
        jdbc.sql(
                        "update results.complement set edition = null, counts = false where batch = :batch")
                .param("batch", batch)
                .update();
    }

    Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct batch from results.complement
                                where batch <> :batch and edition is not null
                                  and (school = any(:schools) or school_key = any(:keys))
                                """)
                        .param("batch", batch)
                        .param("schools", schools.stream().mapToLong(SchoolId::value).toArray())
                        .param("keys", keys.toArray(String[]::new))
                        .query((row, number) -> row.getLong(1))
                        .list());
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(row.getLong("id"), ComplementWords.statement(ComplementRow.read(row)));
    }

    private static About about(ResultSet row) throws SQLException {
        Complement read = ComplementRow.read(row);
        return new About(row.getString("subject"), read.kind(), read.year(), read.procedure());
    }
}
