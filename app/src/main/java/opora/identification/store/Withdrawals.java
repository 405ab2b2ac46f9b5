package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was taken back in PostgreSQL: a row beside the row that nobody may change.
 *
 * @param table of withdrawals
 * @param of its key, which is that of what is taken back
 */
public record Withdrawals(JdbcClient jdbc, String table, String of) {

    /** Whether this one took it back: of two people at once the first does. */
    public boolean keep(Viewer by, Instant at, long number, String reason) {
        return jdbc.sql(
                                """
                                insert into identification.%s (%s, reason, made_at, made_by, made_by_name)
                                values (:number, :reason, :at, :by, :byName)
                                on conflict do nothing
                                """
                                        .formatted(table, of))
                        .param("number", number)
                        .param("reason", reason)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .param("byName", by.name())
                        .update()
                > 0;
    }

    /** Of a row that was read with {@code gone_reason}, {@code gone_at} and {@code gone_by}. */
    public static Optional<Withdrawal> read(ResultSet row) throws SQLException {
        @Nullable String reason = row.getString("gone_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(
                        new Withdrawal(
                                Columns.moment(row, "gone_at"), row.getString("gone_by"), reason));
    }
}
