package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.results.Description;
import opora.results.Description.Subject;
import opora.results.facts.Fact;
import opora.results.facts.StagedDescription;
import opora.results.facts.StagedDescription.About;
import opora.results.facts.Statement;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Descriptions, staged and accepted, and which of them counts. */
@Repository
class KeptDescriptions {

    private static final int AT_ONCE = 500;
    private static final String OF_BATCH =
            """
            (subject, year, kind) in (
                select subject, year, kind from results.description where batch = :batch)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    KeptDescriptions(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    void write(long batch, long file, List<Description> rows) {
        many.batchUpdate(
                "insert into results.description (batch, file, %s) values (?, ?, %s)"
                        .formatted(
                                DescriptionRow.COLUMNS,
                                String.join(", ", Collections.nCopies(DescriptionRow.WIDTH, "?"))),
                rows,
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, batch);
                    row.setLong(2, file);
                    DescriptionRow.write(row, 3, one);
                });
    }

    /** Not accepted yet, in the order of the files and of their rows. {@code schools}: whom the keys of codes name. */
    List<StagedDescription> staged(long batch, Map<String, SchoolId> schools) {
        return jdbc.sql(
                        """
                        select * from results.description
                        where batch = :batch and edition is null
                        order by file, id
                        """)
                .param("batch", batch)
                .query((row, number) -> {
                    Description read = DescriptionRow.read(row);
                    return new StagedDescription(
                            row.getLong("id"),
                            subject(read.subject(), schools),
                            row.getLong("file"),
                            read);
                })
                .list();
    }

    /** Two codes of one school are one subject. */
    private static String subject(Subject subject, Map<String, SchoolId> schools) {
        return subject instanceof Subject.OfSchool school
                ? Optional.ofNullable(schools.get(school.code().key()))
                        .map(KeptDescriptions::subject)
                        .orElse(subject.key())
                : subject.key();
    }

    private static String subject(SchoolId school) {
        return "school number " + school.value();
    }

    void delete(Collection<Long> rows) {
        jdbc.sql("delete from results.description where id = any(:ids) and edition is null")
                .param("ids", rows.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    void drop(long batch) {
        jdbc.sql("delete from results.description where batch = :batch and edition is null")
                .param("batch", batch)
                .update();
    }

    void dropFile(long batch, long file) {
        jdbc.sql(
                        "delete from results.description where batch = :batch and file = :file and edition is null")
                .param("batch", batch)
                .param("file", file)
                .update();
    }

    /** From now on what is staged of the batch is accepted. */
    void accept(long batch, long edition, Map<String, SchoolId> schools) {
        List<Map.Entry<String, SchoolId>> named = List.copyOf(schools.entrySet());
        jdbc.sql(
                        """
                        update results.description d
                        set edition = :edition, school = named.school, subject = named.subject
                        from unnest(:keys::text[], :schools::bigint[], :subjects::text[]) as named (key, school, subject)
                        where d.batch = :batch and d.edition is null and d.school_key = named.key
                        """)
                .param("edition", edition)
                .param("batch", batch)
                .param("keys", named.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("schools", named.stream().mapToLong(one -> one.getValue().value()).toArray())
                .param(
                        "subjects",
                        named.stream().map(one -> subject(one.getValue())).toArray(String[]::new))
                .update();
        jdbc.sql(
                        "update results.description set edition = :edition where batch = :batch and edition is null and school_key is null")
                .param("edition", edition)
                .param("batch", batch)
                .update();
    }

    void recall(long batch) {
        jdbc.sql(
                        "update results.description set edition = null, counts = false where batch = :batch")
                .param("batch", batch)
                .update();
    }

    /** What counts now of the kinds and years that the batch brings. */
    Map<About, Statement> counting(long batch) {
        Map<About, Statement> counting = new HashMap<>();
        jdbc.sql(
                        """
                        select * from results.description
                        where counts and (year, kind) in (
                            select year, kind from results.description where batch = :batch)
                        """)
                .param("batch", batch)
                .query(row -> {
                    counting.put(about(row), fact(row).says());
                });
        return counting;
    }

    /** Accepted ones about each subject of the batch, in the order of their acceptance. */
    Collection<List<Fact>> rivals(long batch) {
        Map<About, List<Fact>> rivals = new LinkedHashMap<>();
        jdbc.sql(
                        "select * from results.description where edition is not null and "
                                + OF_BATCH
                                + " order by edition")
                .param("batch", batch)
                .query(row -> {
                    rivals.computeIfAbsent(about(row), _ -> new ArrayList<>()).add(fact(row));
                });
        return rivals.values();
    }

    /** Says anew which one counts for everything that the batch tells of. */
    void settle(long batch, List<Long> stand) {
        long[] standing = stand.stream().mapToLong(Long::longValue).toArray();
        jdbc.sql(
                        "update results.description set counts = false where counts and id <> all(:stand) and "
                                + OF_BATCH)
                .param("stand", standing)
                .param("batch", batch)
                .update();
        jdbc.sql(
                        "update results.description set counts = true where not counts and id = any(:stand)")
                .param("stand", standing)
                .update();
    }

    Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct batch from results.description
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
        return new Fact(row.getLong("id"), StagedDescription.says(DescriptionRow.read(row)));
    }

    private static About about(ResultSet row) throws SQLException {
        Description read = DescriptionRow.read(row);
        return new About(row.getString("subject"), read.kind(), read.year());
    }
}
