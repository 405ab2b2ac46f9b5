package opora.territory.store;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.territory.ClassId;
import opora.territory.ClassRegister.Entry;
import opora.territory.ClassTitle;
import opora.territory.SchoolId;
import opora.territory.classes.ClassEntryArchive;
import opora.territory.classes.Matching;
import opora.vocabulary.AcademicYear;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlClassEntries implements ClassEntryArchive {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SqlClassEntries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void stage(long batch, long file, Collection<Entry> entries) {
        batches.batchUpdate(
                "insert into territory.class_entry (batch, file, key, year, grade, letter, pupils) values (?, ?, ?, ?, ?, ?, ?)",
                entries,
                AT_ONCE,
                (row, entry) -> {
                    row.setLong(1, batch);
                    row.setLong(2, file);
                    row.setString(3, entry.school().key());
                    row.setInt(4, entry.year().endsIn());
                    row.setInt(5, entry.title().grade());
                    row.setString(6, entry.title().letter());
                    row.setObject(7, entry.pupils().orElse(null), Types.INTEGER);
                });
    }

    @Override
    public List<Staged> staged(long batch) {
        return jdbc.sql(
                        """
                        select id, file, key, year, grade, letter, pupils from territory.class_entry
                        where batch = :batch and school is null order by year, grade, letter, id
                        """)
                .param("batch", batch)
                .query((row, number) ->
                        new Staged(
                                row.getLong("file"),
                                row.getString("key"),
                                new Matching.Row(
                                        row.getLong("id"),
                                        new AcademicYear(row.getInt("year")),
                                        new ClassTitle(
                                                row.getInt("grade"), row.getString("letter")),
                                        Optional.ofNullable(
                                                row.getObject("pupils", Integer.class)))))
                .list();
    }

    @Override
    public List<ClassId> create(int count) {
        return jdbc.sql(
                        """
                        insert into territory.school_class (id) overriding system value
                        select nextval(pg_get_serial_sequence('territory.school_class', 'id')) from generate_series(1, :count) returning id
                        """)
                .param("count", count)
                .query((row, number) -> new ClassId(row.getLong(1)))
                .list();
    }

    @Override
    public void accept(List<Known> rows, long edition) {
        batches.batchUpdate(
                "update territory.class_entry set school = ?, school_class = ?, edition = ? where id = ?",
                rows,
                AT_ONCE,
                (update, known) -> {
                    update.setLong(1, known.school().value());
                    update.setLong(2, known.of().value());
                    update.setLong(3, edition);
                    update.setLong(4, known.row());
                });
    }

    @Override
    public void drop(long batch) {
        jdbc.sql("delete from territory.class_entry where batch = :batch and school is null")
                .param("batch", batch)
                .update();
    }

    @Override
    public void dropFile(long batch, long file) {
        jdbc.sql(
                        """
                        delete from territory.class_entry where batch = :batch and file = :file and school is null
                        """)
                .param("batch", batch)
                .param("file", file)
                .update();
    }

    @Override
    public void recall(long batch) {
        jdbc.sql("update territory.class_entry set edition = null where batch = :batch")
                .param("batch", batch)
                .update();
    }

    @Override
    public Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct batch from territory.class_entry
                                where (school = any(:schools) or key = any(:keys)) and batch <> :batch and edition is not null
                                """)
                        .param("schools", numbers(schools))
                        .param("keys", keys.toArray(String[]::new))
                        .param("batch", batch)
                        .query(Long.class)
                        .list());
    }

    @Override
    public Set<Long> actsOn(long batch, Set<SchoolId> schools) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select distinct a.id
                                from territory.counting_class_act a join territory.class_turn t on t.act = a.id
                                where t.school = any(:schools) or t.moved_from = any(:schools)
                                   or exists (
                                     select from territory.class_entry e
                                     where e.batch = :batch and e.school_class = t.school_class and e.edition < a.edition)
                                """)
                        .param("schools", numbers(schools))
                        .param("batch", batch)
                        .query(Long.class)
                        .list());
    }

    private static Long[] numbers(Set<SchoolId> schools) {
        return schools.stream().map(SchoolId::value).toArray(Long[]::new);
    }
}
