package opora.results.store;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.facts.StagedComplement;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of aggregated reports that were read and are not accepted yet. */
@Repository
class StagedComplements {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate many;

    StagedComplements(JdbcClient jdbc, JdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    void write(long batch, long file, List<Complement> rows) {
        many.batchUpdate(
                "insert into results.complement (batch, file, %s) values (?, ?, %s)"
                        .formatted(
                                ComplementRow.COLUMNS,
                                String.join(", ", Collections.nCopies(ComplementRow.WIDTH, "?"))),
                rows,
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, batch);
                    row.setLong(2, file);
                    ComplementRow.write(row, 3, one);
                });
    }

    /** In the order of the files and of their rows. {@code schools}: whom the keys of codes name. */
    List<StagedComplement> of(long batch, Map<String, SchoolId> schools) {
        return jdbc.sql(
                        """
                        select * from results.complement
                        where batch = :batch and edition is null
                        order by file, id
                        """)
                .param("batch", batch)
                .query((row, number) -> {
                    Complement read = ComplementRow.read(row);
                    return new StagedComplement(
                            row.getLong("id"),
                            subject(read.group(), schools),
                            row.getLong("file"),
                            read);
                })
                .list();
    }

    private static String subject(Group group, Map<String, SchoolId> schools) {
        return group instanceof Group.School school
                ? Optional.ofNullable(schools.get(school.code().key()))
                        .map(StagedComplements::subject)
                        .orElse(group.key())
                : group.key();
    }

    /** Two codes of one school are one subject. */
    private static String subject(SchoolId school) {
        return "school number " + school.value();
    }

    void delete(Collection<Long> rows) {
        jdbc.sql("delete from results.complement where id = any(:ids) and edition is null")
                .param("ids", rows.stream().mapToLong(Long::longValue).toArray())
                .update();
    }

    void drop(long batch) {
        jdbc.sql("delete from results.complement where batch = :batch and edition is null")
                .param("batch", batch)
                .update();
    }

    void dropFile(long batch, long file) {
        jdbc.sql(
                        "delete from results.complement where batch = :batch and file = :file and edition is null")
                .param("batch", batch)
                .param("file", file)
                .update();
    }

    /** From now on the rows of the batch are accepted. */
    void accept(long batch, long edition, Map<String, SchoolId> schools) {
        List<Map.Entry<String, SchoolId>> named = List.copyOf(schools.entrySet());
        jdbc.sql(
                        """
                        update results.complement c
                        set edition = :edition, school = named.school, subject = named.subject
                        from unnest(:keys::text[], :schools::bigint[], :subjects::text[]) as named (key, school, subject)
                        where c.batch = :batch and c.edition is null and c.school_key = named.key
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
                        "update results.complement set edition = :edition where batch = :batch and edition is null and level <> 'SCHOOL'")
                .param("edition", edition)
                .param("batch", batch)
                .update();
        jdbc.sql("select results.tell_planner()").query(row -> {});
    }

    void writeMunicipalities(Map<Long, MunicipalityId> byRow) {
        many.batchUpdate(
                "update results.complement set municipality = ? where id = ?",
                byRow.entrySet(),
                AT_ONCE,
                (row, one) -> {
                    row.setLong(1, one.getValue().value());
                    row.setLong(2, one.getKey());
                });
    }
}
