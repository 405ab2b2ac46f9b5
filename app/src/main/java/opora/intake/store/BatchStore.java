package opora.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import opora.access.Viewer;
import opora.intake.Batch;
import opora.intake.Batch.Deed;
import opora.intake.BatchFile;
import opora.territory.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
public class BatchStore {

    private static final String BATCHES =
            """
            select b.id, b.state, b.created_at, b.created_by,
                   a.at as accepted_at, a.person_name as accepted_by,
                   r.at as recalled_at, r.person_name as recalled_by, r.reason
            from intake.batch b
            left join intake.deed a on a.batch = b.id and a.kind = 'ACCEPTANCE'
            left join intake.deed r on r.batch = b.id and r.kind = 'RECALL'
            """;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Editions editions;
    private final Clock clock;
    private final TransactionTemplate snapshot;

    BatchStore(
            JdbcClient jdbc,
            FileStore files,
            Editions editions,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.files = files;
        this.editions = editions;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    public long create(Viewer by) {
        return jdbc.sql(
                        """
                        insert into intake.batch (state, created_at, created_by) values ('OPEN', :at, :by) returning id
                        """)
                .param("at", now())
                .param("by", by.name())
                .query(Long.class)
                .single();
    }

    public Optional<Batch> find(long batch) {
        return inSnapshot(() ->
                jdbc.sql(BATCHES + "where b.id = :batch")
                        .param("batch", batch)
                        .query((row, number) -> batch(row, files.of(List.of(batch))))
                        .optional());
    }

    /** Newest first. */
    public List<Batch> list() {
        return inSnapshot(() -> {
            Map<Long, List<BatchFile>> byBatch = files.of(ids());
            return jdbc.sql(BATCHES + "order by b.id desc")
                    .query((row, number) -> batch(row, byBatch))
                    .list();
        });
    }

    private List<Long> ids() {
        return jdbc.sql("select id from intake.batch")
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    /** A file whose reading ends meanwhile is still being read, or has all its parts. */
    private <T> T inSnapshot(Supplier<T> read) {
        return Objects.requireNonNull(snapshot.execute(transaction -> read.get()));
    }

    /** Not accepted, and begun before the moment. */
    public List<Batch> openSince(Instant moment) {
        return jdbc
                .sql(
                        "select id from intake.batch where state = 'OPEN' and created_at < :moment order by id")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getLong("id"))
                .list()
                .stream()
                .flatMap(batch -> find(batch).stream())
                .toList();
    }

    /** Held until the end of the transaction, so that nobody changes the load meanwhile. Empty when there is no such load. */
    public Optional<Batch.State> lock(long batch) {
        return jdbc.sql("select state from intake.batch where id = :batch for update")
                .param("batch", batch)
                .query((row, number) -> Batch.State.valueOf(row.getString("state")))
                .optional();
    }

    /** The load is no longer what somebody may be looking at. */
    public void touch(long batch) {
        jdbc.sql("update intake.batch set version = version + 1 where id = :batch")
                .param("batch", batch)
                .update();
    }

    /** Stands for this state of the load and of the accepted data: any change of either gives another. */
    public String token(long batch) {
        return jdbc.sql(
                        """
                        select version || '-' || (select coalesce(max(id), 0) from intake.deed) || '-' || :edition
                        from intake.batch where id = :batch
                        """)
                .param("batch", batch)
                .param("edition", editions.newest())
                .query(String.class)
                .single();
    }

    public void accepted(long batch, long edition, Viewer by) {
        become(batch, Batch.State.ACCEPTED);
        deed(batch, "ACCEPTANCE", Optional.of(edition), by, "");
    }

    public void recalled(long batch, Viewer by, String reason) {
        become(batch, Batch.State.RECALLED);
        deed(batch, "RECALL", Optional.empty(), by, reason);
    }

    private void become(long batch, Batch.State state) {
        jdbc.sql("update intake.batch set state = :state where id = :batch")
                .param("state", state.name())
                .param("batch", batch)
                .update();
        touch(batch);
    }

    private void deed(long batch, String kind, Optional<Long> edition, Viewer by, String reason) {
        jdbc.sql(
                        """
                        insert into intake.deed (batch, kind, edition, at, person, person_name, reason)
                        values (:batch, :kind, :edition, :at, :person, :name, :reason)
                        """)
                .param("batch", batch)
                .param("kind", kind)
                .param("edition", edition.orElse(null), Types.BIGINT)
                .param("at", now())
                .param("person", by.id())
                .param("name", by.name())
                .param("reason", reason)
                .update();
    }

    public void delete(long batch) {
        jdbc.sql("delete from intake.batch where id = :batch").param("batch", batch).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Batch batch(ResultSet row, Map<Long, List<BatchFile>> files)
            throws SQLException {
        long id = row.getLong("id");
        return new Batch(
                id,
                Batch.State.valueOf(row.getString("state")),
                instant(row, "created_at").orElseThrow(),
                row.getString("created_by"),
                files.getOrDefault(id, List.of()),
                deed(row, "accepted_at", "accepted_by", ""),
                deed(row, "recalled_at", "recalled_by", row.getString("reason")));
    }

    private static Optional<Deed> deed(ResultSet row, String at, String by, String reason)
            throws SQLException {
        Optional<Instant> moment = instant(row, at);
        String name = row.getString(by);
        return moment.map(when -> new Deed(when, name, reason));
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
