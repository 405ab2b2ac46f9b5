package opora.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.intake.BatchFile;
import opora.intake.BatchFile.Done;
import opora.intake.Quarantined;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of loads and how far their reading is. */
@Repository
public class FileStore {

    private final JdbcClient jdbc;
    private final BadRowStore rows;

    FileStore(JdbcClient jdbc, BadRowStore rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A reading that has to be done: {@code attempt} tells it from earlier ones of the same file. */
    public record Order(long batch, long file, int attempt, Labels labels) {}

    public Order add(long batch, String name, long size, String sha256) {
        long file =
                jdbc.sql(
                                """
                                insert into intake.file (batch, name, size, sha256, state)
                                values (:batch, :name, :size, :sha256, 'WAITING') returning id
                                """)
                        .param("batch", batch)
                        .param("name", name)
                        .param("size", size)
                        .param("sha256", sha256)
                        .query(Long.class)
                        .single();
        return new Order(batch, file, 1, Labels.NONE);
    }

    /** The next reading of a file that asked for labels or was read with others; empty when there is none or its bytes are gone. */
    public Optional<Order> again(long batch, long file, Labels labels) {
        return jdbc.sql(
                        """
                        update intake.file set state = 'WAITING', rows_read = 0, attempt = attempt + 1,
                               label_year = :year, label_procedure = :procedure
                        where id = :file and batch = :batch and state = 'READ'
                          and (decision = 'ASK' or coalesce(label_year::text, label_procedure) is not null) returning *
                        """)
                .param(
                        "year",
                        labels.year().map(AcademicYear::endsIn).orElse(null),
                        java.sql.Types.SMALLINT)
                .param(
                        "procedure",
                        labels.procedure().map(Procedure::code).orElse(null),
                        java.sql.Types.VARCHAR)
                .param("file", file)
                .param("batch", batch)
                .query(FileStore::order)
                .optional();
    }

    public boolean isOf(long batch, long file) {
        return jdbc.sql(
                        "select exists (select from intake.file where id = :file and batch = :batch)")
                .param("file", file)
                .param("batch", batch)
                .query(Boolean.class)
                .single();
    }

    /** The next reading of a file whose rows can be mended; empty when there is none. */
    public Optional<Order> renew(long batch, long file) {
        return jdbc.sql(
                        """
                        update intake.file set state = 'WAITING', rows_read = 0, attempt = attempt + 1
                        where id = :file and batch = :batch and state = 'READ' and quarantined returning *
                        """)
                .param("file", file)
                .param("batch", batch)
                .query(FileStore::order)
                .optional();
    }

    /** Readings that were under way when the machine stopped, each as a new attempt. */
    public List<Order> renewUnread() {
        return jdbc.sql(
                        """
                        update intake.file set state = 'WAITING', rows_read = 0, attempt = attempt + 1
                        where state in ('WAITING', 'READING') returning *
                        """)
                .query(FileStore::order)
                .list();
    }

    /** Files whose bytes are still wanted: unread, asking for labels, or read with labels or rows that may still be changed. */
    public Set<Long> awaitingBytes() {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select f.id from intake.file f join intake.batch b on b.id = f.batch
                                where f.state in ('WAITING', 'READING') or (f.state = 'READ' and f.decision = 'ASK')
                                   or (f.state = 'READ' and b.state = 'OPEN'
                                       and (f.quarantined or coalesce(f.label_year::text, f.label_procedure) is not null))
                                """)
                        .query((row, number) -> row.getLong("id"))
                        .list());
    }

    /** Read and asking for labels. */
    public List<Order> asking() {
        return jdbc.sql(
                        "select * from intake.file where state = 'READ' and decision = 'ASK' order by id")
                .query(FileStore::order)
                .list();
    }

    /** Whether it was still asking; from now on its bytes are gone. */
    public boolean giveUp(Order order) {
        return jdbc.sql(
                                """
                                update intake.file set state = 'INTERRUPTED'
                                where id = :file and attempt = :attempt and state = 'READ' and decision = 'ASK'
                                """)
                        .param("file", order.file())
                        .param("attempt", order.attempt())
                        .update()
                == 1;
    }

    /** Read with labels in loads that are still open; without those of which only a copy without personal data lies there. */
    public List<Long> answered() {
        return jdbc.sql(
                        """
                        select f.id from intake.file f join intake.batch b on b.id = f.batch
                        where f.state = 'READ' and b.state = 'OPEN' and f.decision <> 'ASK' and not f.quarantined
                          and coalesce(f.label_year::text, f.label_procedure) is not null
                        """)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** Not yet begun, of one load. */
    public List<Order> waiting(long batch) {
        return jdbc.sql(
                        "select * from intake.file where batch = :batch and state = 'WAITING' order by id")
                .param("batch", batch)
                .query(FileStore::order)
                .list();
    }

    /**
     * Empty when this attempt is over or not wanted any more. One that was begun before and came to no end begins anew: only one program reads,
     * and that reads a file once at a time.
     */
    public Optional<Order> begin(long file, int attempt) {
        return jdbc.sql(
                        """
                        update intake.file set state = 'READING'
                        where id = :file and attempt = :attempt and state in ('WAITING', 'READING') returning *
                        """)
                .param("file", file)
                .param("attempt", attempt)
                .query(FileStore::order)
                .optional();
    }

    public void progress(Order order, long rows) {
        jdbc.sql(
                        "update intake.file set rows_read = :rows where id = :file and attempt = :attempt and state = 'READING'")
                .param("rows", rows)
                .param("file", order.file())
                .param("attempt", order.attempt())
                .update();
    }

    /** Whether the attempt was still wanted; from now on it is over. */
    public boolean finish(Order order, BatchFile.State state, String incident) {
        return jdbc.sql(
                                """
                                update intake.file set state = :state, incident = :incident
                                where id = :file and attempt = :attempt and state in ('WAITING', 'READING')
                                """)
                        .param("state", state.name())
                        .param("incident", incident)
                        .param("file", order.file())
                        .param("attempt", order.attempt())
                        .update()
                == 1;
    }

    public boolean delete(long batch, long file) {
        return jdbc.sql("delete from intake.file where id = :file and batch = :batch")
                        .param("file", file)
                        .param("batch", batch)
                        .update()
                == 1;
    }

    public void taken(long file, List<Done> changes) {
        jdbc.sql("update intake.file set taken = true where id = :file")
                .param("file", file)
                .update();
        for (int position = 0; position < changes.size(); position++) {
            Done done = changes.get(position);
            jdbc.sql(
                            """
                            insert into intake.change (file, position, title, fresh, changed, unchanged)
                            values (:file, :position, :title, :fresh, :changed, :unchanged)
                            """)
                    .param("file", file)
                    .param("position", position)
                    .param("title", done.title())
                    .param("fresh", done.fresh())
                    .param("changed", done.changed())
                    .param("unchanged", done.unchanged())
                    .update();
        }
    }

    /** By load, in the order in which they came. */
    Map<Long, List<BatchFile>> of(Collection<Long> batches) {
        long[] ids = batches.stream().mapToLong(Long::longValue).toArray();
        Map<Long, List<Reading.Part>> parts = new HashMap<>();
        jdbc.sql(
                        """
                        select p.* from intake.part p join intake.file f on f.id = p.file
                        where f.batch = any(:batches) order by p.file, p.position
                        """)
                .param("batches", ids)
                .query(row -> {
                    list(parts, row.getLong("file")).add(FileRows.part(row));
                });
        Map<Long, List<Done>> changes = new HashMap<>();
        jdbc.sql(
                        """
                        select c.* from intake.change c join intake.file f on f.id = c.file
                        where f.batch = any(:batches) order by c.file, c.position
                        """)
                .param("batches", ids)
                .query(row -> {
                    list(changes, row.getLong("file")).add(FileRows.done(row));
                });
        Map<Long, Quarantined> quarantined = rows.counts(ids);
        Map<Long, List<BatchFile>> files = new HashMap<>();
        jdbc.sql("select * from intake.file where batch = any(:batches) order by id")
                .param("batches", ids)
                .query(row -> {
                    list(files, row.getLong("batch"))
                            .add(FileRows.file(row, parts, quarantined, changes));
                });
        return files;
    }

    private static <T> List<T> list(Map<Long, List<T>> lists, long key) {
        return lists.computeIfAbsent(key, same -> new ArrayList<>());
    }

    private static Order order(ResultSet row, int number) throws SQLException {
        return new Order(
                row.getLong("batch"),
                row.getLong("id"),
                row.getInt("attempt"),
                FileRows.labels(row, "label_year", "label_procedure"));
    }
}
