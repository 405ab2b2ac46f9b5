package opora.vault.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds every column of type {@code vault.sealed} in the database: what a room keeps sealed cannot be forgotten. */
@Component
public class SealedColumns {

    private final JdbcClient sql;

    public SealedColumns(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a value is to be instead. */
    @FunctionalInterface
    public interface Change {
        String of(String table, String column, long row, String sealed);
    }

    /** {@code key}: the column of the primary key. */
    record Found(String table, String key, String column) {}

    /** A row with its sealed value. */
    record Kept(long row, String sealed) {}

    /** All or none of them. Answers how many values there are. */
    @Transactional
    public int change(Change change) {
        return list().stream().mapToInt(column -> change(column, change)).sum();
    }

    private int change(Found at, Change change) {
        List<Kept> all =
                sql.sql(
                                "select %2$s as row, %3$s as sealed from %1$s where %3$s is not null for update"
                                        .formatted(at.table(), at.key(), at.column()))
                        .query((row, line) -> new Kept(row.getLong("row"), row.getString("sealed")))
                        .list();
        for (Kept one : all) {
            sql.sql(
                            "update %1$s set %3$s = ? where %2$s = ?"
                                    .formatted(at.table(), at.key(), at.column()))
                    .params(change.of(at.table(), at.column(), one.row(), one.sealed()), one.row())
                    .update();
        }
        return all.size();
    }

    private List<Found> list() {
        return sql.sql(
                        """
                        select c.table_schema || '.' || c.table_name as table, k.column_name as key, c.column_name as column
                        from information_schema.columns c
                        join information_schema.table_constraints p
                          on p.table_schema = c.table_schema and p.table_name = c.table_name and p.constraint_type = 'PRIMARY KEY'
                        join information_schema.key_column_usage k
                          on k.constraint_schema = p.constraint_schema and k.constraint_name = p.constraint_name
                        where c.domain_schema = 'vault' and c.domain_name = 'sealed'
                        order by 1, 3
                        """)
                .query((row, line) ->
                        new Found(
                                row.getString("table"),
                                row.getString("key"),
                                row.getString("column")))
                .list();
    }
}
