package opora.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import opora.journal.Chain.Link;
import opora.journal.Head;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal as a chain, read to its end row by row in one snapshot, however long it is. */
public final class Links {

    private static final int AT_ONCE = 1000;

    private static final List<String> FIELDS =
            List.of(
                    "micros",
                    "person",
                    "person_name",
                    "person_role",
                    "person_municipality",
                    "address",
                    "kind",
                    "title",
                    "subject_kind",
                    "subject_id",
                    "subject_name",
                    "school",
                    "municipality",
                    "told",
                    "reason");

    private static final String LINKS =
            """
            select *, (extract(epoch from at) * 1000000)::bigint as micros, changes::text as told,
                   encode(previous, 'hex') as before, encode(hash, 'hex') as hex
            from journal.entry where number >= ? order by number
            """;

    private final JdbcTemplate database;
    private final TransactionTemplate snapshot;

    public Links(DataSource source) {
        this.database = new JdbcTemplate(source);
        this.database.setFetchSize(AT_ONCE);
        this.snapshot = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /** Whether there is a journal in this database at all: an older Opora had none. */
    public boolean exist() {
        return Objects.requireNonNull(
                database.queryForObject(
                        "select to_regclass('journal.entry') is not null", Boolean.class));
    }

    /** The link with this number; empty when there is none. */
    public Optional<Head> find(long number) {
        return database
                .query(
                        "select number, encode(hash, 'hex') from journal.entry where number = ?",
                        (row, at) -> new Head(row.getLong(1), row.getString(2)),
                        number)
                .stream()
                .findFirst();
    }

    public void read(long from, Consumer<Link> reader) {
        RowCallbackHandler rows = row -> reader.accept(link(row));
        snapshot.executeWithoutResult(transaction -> database.query(LINKS, rows, from));
    }

    private static Link link(ResultSet row) throws SQLException {
        List<Optional<String>> fields = new ArrayList<>();
        for (String field : FIELDS) {
            fields.add(Optional.ofNullable(row.getString(field)));
        }
        return new Link(
                row.getLong("number"), fields, row.getString("before"), row.getString("hex"));
    }
}
