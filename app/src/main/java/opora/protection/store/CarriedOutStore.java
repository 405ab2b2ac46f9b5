package opora.protection.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.protection.CarriedOut;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row per term. */
@Component
public class CarriedOutStore {

    private final JdbcClient sql;

    CarriedOutStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void note(String term, Instant at, int erased) {
        sql.sql(
                        """
                        insert into protection.carried_out (term, at, erased, erased_at, total)
                        values (:term, :at, :erased, case when :erased > 0 then :at::timestamptz end, :erased)
                        on conflict (term) do update
                        set at = excluded.at, failed_at = null, total = carried_out.total + excluded.total,
                            erased = case when excluded.erased > 0 then excluded.erased else carried_out.erased end,
                            erased_at = coalesce(excluded.erased_at, carried_out.erased_at)
                        """)
                .param("term", term)
                .param("at", Timestamp.from(at))
                .param("erased", erased)
                .update();
    }

    public void noteFailure(String term, Instant at) {
        sql.sql(
                        """
                        insert into protection.carried_out (term, at, erased, total, failed_at) values (:term, :at, 0, 0, :at)
                        on conflict (term) do update set at = excluded.at, failed_at = excluded.failed_at
                        """)
                .param("term", term)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** By name of the term. */
    public Map<String, CarriedOut> byTerm() {
        record Row(String term, CarriedOut done) {}
        return sql
                .sql(
                        "select term, at, erased, erased_at, total, failed_at from protection.carried_out")
                .query((row, number) ->
                        new Row(
                                row.getString("term"),
                                new CarriedOut(
                                        row.getTimestamp("at").toInstant(),
                                        row.getInt("erased"),
                                        moment(row.getTimestamp("erased_at")),
                                        row.getLong("total"),
                                        moment(row.getTimestamp("failed_at")))))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::term, Row::done));
    }

    private static Optional<Instant> moment(@Nullable Timestamp at) {
        return Optional.ofNullable(at).map(Timestamp::toInstant);
    }
}
